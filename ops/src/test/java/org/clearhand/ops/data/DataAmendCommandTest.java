package org.clearhand.ops.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.clearhand.ops.evaluation.LoadedFields;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.training.data.SetRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DataAmendCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aSetWithAWrongLabel() throws IOException {
        Path set = folder.resolve("amounts");
        Files.createDirectories(set.resolve("images"));
        picture(set, "a.png", "5032");
        picture(set, "b.png", "764");
        Files.writeString(set.resolve("labels.tsv"), "file\ttext\na.png\t5032\nb.png\t198\n");
        run(
                "add",
                set.toString(),
                "--licence",
                "own",
                "--licence-text",
                "ours",
                "--source",
                "a test",
                "--id",
                "amounts");
    }

    @Test
    void whatSomebodyFillsIntoTheTableOfSuspicionsIsWhatIsMeasuredFromThenOn() throws IOException {
        Path page = folder.resolve("page");
        run("check", "amounts", "--model", "figures-14", "--out", page.toString());
        Path table = page.resolve("suspicious.tsv");
        assertThat(Files.readString(table)).containsPattern("(?m)^b\\.png\t198\tREAD_OTHERWISE\t764\t[0-9.]+\t\t$");
        Files.writeString(
                table,
                Pattern.compile("(?m)^(b\\.png\t.*)\t\t$")
                        .matcher(Files.readString(table))
                        .replaceAll("$1\t764\t"));

        assertThat(run("amend", "amounts", table.toString())).isZero();

        assertThat(measured().items()).extracting(FieldItem::truth).containsExactly("5032", "764");
        assertThat(measured().amendments().amended()).isEqualTo(1);
        assertThat(run("amend", "amounts")).isZero();
        assertThat(measured().amendments().amended())
                .as("asking changes nothing")
                .isEqualTo(1);
        assertThat(run("amend", "amounts", "--undo")).isZero();
        assertThat(measured().items()).extracting(FieldItem::truth).containsExactly("5032", "198");
    }

    @Test
    void aTableOfAnotherSetIsRefused() throws IOException {
        Path table = Files.writeString(folder.resolve("t.tsv"), "item\tlabel\tamended\nb.png\t200\t764\nz.png\t1\t2\n");

        assertThat(run("amend", "amounts", table.toString())).isEqualTo(2);
        assertThat(measured().amendments().byItem()).isEmpty();
        assertThat(run("amend", "amounts", "--published"))
                .as("nobody published it")
                .isEqualTo(2);
    }

    private LoadedFields measured() throws IOException {
        SetRegister register = new SetRegister(folder.resolve("home/data-sets"), Optional.empty());
        return LoadedFields.of(register, "amounts", any -> true, Integer.MAX_VALUE);
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new DataCommand()).setErr(new PrintWriter(new StringWriter()));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--home");
        all.add(folder.resolve("home").toString());
        return line.execute(all.toArray(String[]::new));
    }

    private static void picture(Path set, String name, String text) throws IOException {
        BufferedImage image = new BufferedImage(150, 48, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 150, 48);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        graphics.drawString(text, 12, 36);
        graphics.dispose();
        ImageIO.write(image, "png", set.resolve("images").resolve(name).toFile());
    }
}
