package org.clearhand.ops.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ClaimedTask;
import org.clearhand.casefile.FieldExport;
import org.clearhand.casefile.FolderImageStore;
import org.clearhand.casefile.ImageRef;
import org.clearhand.casefile.PagePreview;
import org.clearhand.casefile.RecordedReading;
import org.clearhand.casefile.Role;
import org.clearhand.casefile.RuleBook;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.clearhand.ops.data.CaseFieldSet;
import org.clearhand.ops.data.CaseLabels;
import org.clearhand.training.data.OpenedSet;

/** Cheques whose dates the machine misread and a person has keyed, in a real case database. */
final class CorrectedDates {
    private static final Actor VERIFIER = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Actor ADMIN = new Actor("ada", Set.of(Role.ADMIN));
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00Z"));
    private final TestingDatabase database;
    private final FolderImageStore images;

    CorrectedDates(TestingDatabase database, Path images) throws IOException {
        this.database = database;
        this.images = new FolderImageStore(images);
    }

    /** So many cheques, each of another day and each corrected by a person. */
    void key(int cheques) throws IOException {
        CaseDesk desk = new CaseDesk(database.application(), clock, TestingCheques.catalogue(), RuleBook.shipped());
        for (int i = 0; i < cheques; i++) {
            LocalDate day = LAST.minusDays(i);
            CaseId id = desk.receive(TestingCheques.delivery(i + 1, "a")).caseId();
            ImageRef page = images.store(new ByteArrayInputStream(page(day, i)), 1 << 20);
            desk.recordReading(
                    id,
                    new RecordedReading(
                            id + "/unsure",
                            "testing-reader-1",
                            TestingCheques.form().ref(),
                            TestingCheques.fields(day.minusDays(1), 0.5, TestingCheques.AMOUNT, TestingCheques.AMOUNT),
                            List.of(new PagePreview(
                                    1, 1200, 550, 200, new ImageRef(page.sha256(), "image/png", page.bytes()))),
                            Map.of("READ", 1L)));
            ClaimedTask task = desk.claimNext(VERIFIER, Duration.ofMinutes(5)).orElseThrow();
            String keyed = day.format(DateTimeFormatter.ofPattern("MM/dd/yyyy"));
            assertThat(desk.key(task.task().id(), task.fence(), Map.of("date", keyed), VERIFIER)
                            .wrongFields())
                    .isEmpty();
        }
    }

    /** What was keyed, as a set to train with. */
    OpenedSet export(String id, Path folder) throws IOException {
        CaseLabels labels = new CaseLabels(CaseLabels.Kind.WRITTEN, TestingCheques.catalogue());
        return new CaseFieldSet(new FieldExport(database.application(), clock), images, clock, labels)
                .write(new FieldExport.Request(id, Instant.EPOCH, List.of("date"), false, 1_000), ADMIN, folder)
                .set();
    }

    /** Month, day and year where the reader found the date. */
    private static byte[] page(LocalDate day, int seed) throws IOException {
        BufferedImage image = new BufferedImage(1200, 550, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 550);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.ITALIC, 26 + seed % 8));
        graphics.drawString(day.format(DateTimeFormatter.ofPattern("MMddyyyy")), 20 + seed % 40, 50 + seed % 5);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
