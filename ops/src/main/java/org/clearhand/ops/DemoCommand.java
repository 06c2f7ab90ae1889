package org.clearhand.ops;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.ops.stack.SftpSender;
import org.clearhand.ops.stack.StackSettings;
import org.clearhand.ops.stack.StackStatus;
import org.clearhand.ops.stack.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts the stack if it is not up, sends the sample cheques over SFTP and shows what becomes of each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every sample has its outcome", "1:some have none when the time is up"},
        footerHeading = "%nExample:%n",
        footer = "  clearhand demo")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private StackOptions stack = new StackOptions();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long to wait for the outcomes (default: ${DEFAULT-VALUE}).")
    private int timeoutSeconds;

    @Option(names = "--no-browser", description = "Do not open the console even where there is a display.")
    private boolean noBrowser;

    @Override
    public Integer call() throws IOException, InterruptedException {
        StackSettings settings = stack.settings();
        List<Path> samples = Samples.of(settings.project());
        Optional<StackStatus> already = UpCommand.running(settings);
        if (already.isEmpty() && UpCommand.start(settings, true) != 0) {
            return 1;
        }
        StackStatus status = RunningStatus.required(settings);
        DemoWatch watch = DemoWatch.of(samples, System.out);
        List<String> topics = List.of(topic(status, "results"), topic(status, "tasks"), topic(status, "parked"));
        try (TopicReader reader = new TopicReader(status.kafka().bootstrap(), topics);
                SftpSender sender = SftpSender.connect(status.sftp())) {
            System.out.println("Sending " + samples.size() + " sample cheques as "
                    + status.sftp().user() + " over SFTP; what comes out of Kafka:");
            for (Path sample : samples) {
                sender.put(sample);
            }
            watch.follow(reader, Duration.ofSeconds(timeoutSeconds));
        }
        watch.summarise();
        sayWhatNext(status);
        return watch.isComplete() ? 0 : 1;
    }

    private static String topic(StackStatus status, String name) {
        return status.kafka().topics().getOrDefault(name, name);
    }

    private void sayWhatNext(StackStatus status) throws IOException {
        StackStatus.User verifier = status.users().stream()
                .filter(user -> user.roles().contains("verifier"))
                .findFirst()
                .orElseThrow();
        System.out.println();
        System.out.println("  Console: " + status.console().url() + "   sign in as " + verifier.name() + " / "
                + verifier.password() + " and key what waits");
        System.out.println("  Watch:   clearhand results --follow");
        Optional.ofNullable(System.getenv("CLEARHAND_BUSINESS_DATE"))
                .ifPresent(day -> System.out.println(
                        "  Dates are judged as on " + day + ", the samples' own day; \"clearhand up\" takes today"));
        System.out.println("  The stack goes on running; stop it with: clearhand down");
        boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        Optional<Path> browser = StackSettings.findProgram("xdg-open");
        if (!noBrowser && display && browser.isPresent()) {
            new ProcessBuilder(browser.get().toString(), status.console().url())
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start();
        }
    }
}
