package org.clearhand.ops.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.AuditEntry;
import org.clearhand.casefile.AuditVerb;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ClaimedTask;
import org.clearhand.casefile.FieldExport;
import org.clearhand.casefile.FolderImageStore;
import org.clearhand.casefile.ImageRef;
import org.clearhand.casefile.PagePreview;
import org.clearhand.casefile.RecordedField;
import org.clearhand.casefile.RecordedReading;
import org.clearhand.casefile.Role;
import org.clearhand.casefile.RuleBook;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.LicenceClass;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.Provenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From keyed fields in a real case database to a data set that loads. */
class CaseFieldSetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERIFIER = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Actor ADMIN = new Actor("ada", Set.of(Role.ADMIN));

    @TempDir
    private Path folder = Path.of("");

    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00Z"));
    private TestingDatabase database;
    private CaseDesk desk;
    private FolderImageStore images;
    private CaseFieldSet exporter;

    @BeforeEach
    void open() throws IOException {
        database = TestingDatabase.create();
        desk = new CaseDesk(database.application(), clock, TestingCheques.catalogue(), RuleBook.shipped());
        images = new FolderImageStore(folder.resolve("images"));
        exporter = exporter(CaseLabels.Kind.VALUE);
    }

    private CaseFieldSet exporter(CaseLabels.Kind labels) {
        return new CaseFieldSet(
                new FieldExport(database.application(), clock),
                images,
                clock,
                new CaseLabels(labels, TestingCheques.catalogue()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatPeopleKeyedAndWhatAgreesBecomesASetAndWhatOnlyAMachineReadDoesNot() throws IOException {
        keyed(1, "03/09/2026");
        Path out = folder.resolve("verified");
        CaseFieldSet.Outcome outcome = exporter.write(request(false), ADMIN, out);

        assertThat(outcome.cases()).isEqualTo(1);
        List<LabelledCrop> crops = outcome.set().all().crops();
        assertThat(crops)
                .extracting(crop -> crop.further().get("field"))
                .containsExactlyInAnyOrder("date", "courtesyAmount", "legalAmount");
        LabelledCrop date = only(crops, "date");
        assertThat(date.text()).isEqualTo("2026-03-09");
        assertThat(date.provenance()).isEqualTo(Provenance.PERSON);
        assertThat(date.image().width()).isBetween(300, 310);
        assertThat(date.further())
                .containsEntry("model", "figures-2")
                .containsEntry("template", "testing-cheque:1")
                .containsEntry("decided", "2026-03-12")
                .containsEntry("read_as", "");
        LabelledCrop amount = only(crops, "courtesyAmount");
        assertThat(amount.provenance()).isEqualTo(Provenance.CONSENSUS);
        assertThat(amount.text()).isEqualTo(TestingCheques.AMOUNT);
        assertThat(crops).extracting(LabelledCrop::group).containsOnly(amount.group());
        assertThat(outcome.set().set().licence().licenceClass()).isEqualTo(LicenceClass.OWN);
        assertThat(Files.readString(out.resolve("labels.tsv")))
                .doesNotContain("c-0000000")
                .doesNotContain("vera");
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void machineLabelsGoAlongWhenAskedForButNoLoaderTakesThemForTruth() throws IOException {
        keyed(1, "03/09/2026");
        OpenedSet set =
                exporter.write(request(true), ADMIN, folder.resolve("all")).set();
        assertThat(Files.readString(folder.resolve("all/labels.tsv")))
                .contains("\tmachine\tmicr\t")
                .contains("\tperson\tdate\t");
        assertThat(set.all().crops())
                .noneMatch(crop -> crop.further().getOrDefault("field", "").equals("micr"));
        assertThat(set.all().refused())
                .singleElement()
                .matches(refused -> refused.reason().contains("machine"));
    }

    @Test
    void theHistoryOfEachCaseSaysWhoTookWhatAndStaysWhole() throws IOException {
        CaseId keyed = keyed(1, "03/09/2026");
        exporter.write(request(false), ADMIN, folder.resolve("verified"));
        AuditEntry last = desk.history(keyed).get(desk.history(keyed).size() - 1);
        assertThat(last.verb()).isEqualTo(AuditVerb.EXPORTED);
        assertThat(last.actor()).isEqualTo("ada");
        assertThat(last.details())
                .contains("courtesyAmount")
                .contains("testing")
                .doesNotContain("2026-03-09");
        assertThat(desk.verifyHistory(keyed).intact()).isTrue();
    }

    @Test
    void whoIsNoAdministratorGetsNothingAndUndecidedCasesStayWhereTheyAre() throws IOException {
        keyed(1, "03/09/2026");
        CaseId open = received(2);
        assertThatThrownBy(() -> exporter.write(request(false), VERIFIER, folder.resolve("mine")))
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("ADMIN");
        exporter.write(request(false), ADMIN, folder.resolve("verified"));
        assertThat(desk.history(open)).noneMatch(entry -> entry.verb() == AuditVerb.EXPORTED);
    }

    @Test
    void whatIsWrittenIsALabelANetCanLearnFrom() throws IOException {
        keyed(1, "03/09/2026");
        FieldExport.Request dates = new FieldExport.Request("dates", Instant.EPOCH, List.of("date"), false, 100);
        CaseFieldSet.Outcome outcome = exporter(CaseLabels.Kind.WRITTEN).write(dates, ADMIN, folder.resolve("written"));
        assertThat(only(outcome.set().all().crops(), "date").text()).isEqualTo("03092026");
        assertThat(outcome.set().set().labels().content()).isEqualTo(LabelContent.DIGITS_ONLY);
        assertThat(outcome.leftOut()).isZero();

        assertThatThrownBy(
                        () -> exporter(CaseLabels.Kind.WRITTEN).write(request(false), ADMIN, folder.resolve("mixed")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("several kinds");
    }

    private static FieldExport.Request request(boolean withMachine) {
        return new FieldExport.Request("testing", Instant.EPOCH, List.of(), withMachine, 100);
    }

    private static LabelledCrop only(List<LabelledCrop> crops, String field) {
        return crops.stream()
                .filter(crop -> field.equals(crop.further().get("field")))
                .findFirst()
                .orElseThrow();
    }

    private CaseId keyed(int document, String date) throws IOException {
        CaseId id = received(document);
        ClaimedTask task = desk.claimNext(VERIFIER, Duration.ofMinutes(5)).orElseThrow();
        assertThat(desk.key(task.task().id(), task.fence(), Map.of("date", date), VERIFIER)
                        .wrongFields())
                .isEmpty();
        return id;
    }

    /** Read with an unsure date, so that a person must key it; each field with a box of its own on a page that is stored. */
    private CaseId received(int document) throws IOException {
        CaseId id = desk.receive(TestingCheques.delivery(document, "a")).caseId();
        List<RecordedField> fields = TestingCheques.fields(DAY, 0.5, TestingCheques.AMOUNT, TestingCheques.AMOUNT);
        ImageRef page = images.store(new ByteArrayInputStream(page(document)), 1 << 20);
        desk.recordReading(
                id,
                new RecordedReading(
                        id + "/unsure",
                        "testing-reader-1",
                        TestingCheques.form().ref(),
                        fields,
                        List.of(new PagePreview(
                                1, 1200, 550, 200, new ImageRef(page.sha256(), "image/png", page.bytes()))),
                        Map.of("READ", 1L)));
        return id;
    }

    private static byte[] page(int document) throws IOException {
        BufferedImage image = new BufferedImage(1200, 550, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 550);
        graphics.setColor(Color.BLACK);
        graphics.drawString("drawn for document " + document, 40, 45);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
