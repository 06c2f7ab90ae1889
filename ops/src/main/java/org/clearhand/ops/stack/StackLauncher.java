package org.clearhand.ops.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a supervisor in a session of its own, so that the stack outlives the terminal that asked for it. */
public final class StackLauncher {
    private StackLauncher() {}

    /** What the supervisor says, one line an event; written afresh by every start. */
    public static Path said(DataFolder data) {
        return data.log("supervisor");
    }

    public static Process start(StackSettings settings) throws IOException {
        settings.data().create();
        Path said = said(settings.data());
        Files.deleteIfExists(said);
        List<String> command = new ArrayList<>(StackSettings.ownSession());
        command.addAll(List.of(
                StackSettings.java().toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + Logging.write(settings.data()),
                "-cp",
                settings.classPath(),
                Supervisor.class.getName(),
                settings.project().toString(),
                settings.data().root().toString(),
                Integer.toString(settings.ports().base())));
        return new ProcessBuilder(command)
                .directory(settings.data().root().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(said.toFile())
                .redirectError(Redirect.appendTo(
                        settings.data().log("supervisor-errors").toFile()))
                .start();
    }
}
