package org.clearhand.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.CaseState;
import org.clearhand.casefile.FieldBox;
import org.clearhand.casefile.FieldWord;
import org.clearhand.routes.kafka.Topics;
import org.clearhand.routes.testing.Schemas;
import org.clearhand.routes.testing.TestingLine;
import org.clearhand.routes.testing.TestingReader;
import org.clearhand.routes.testing.TestingReader.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents through all stages of one node, between a real SFTP server, PostgreSQL and Kafka. */
class StraightLineTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static TestingLine line;
    private static Node node;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        line = TestingLine.start(folder);
        node = line.node();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        line.close();
    }

    private static byte[] fresh(Kind kind) {
        return TestingReader.document(NUMBERS.incrementAndGet(), kind);
    }

    private static ConsumerRecord<String, byte[]> one(String topic, CaseId caseId) {
        await().atMost(LIMIT).until(() -> !line.messages(topic, caseId).isEmpty());
        assertThat(line.messages(topic, caseId)).hasSize(1);
        return line.messages(topic, caseId).get(0);
    }

    private static void awaitState(CaseId caseId, CaseState state) {
        await().atMost(LIMIT)
                .until(() -> line.desk()
                        .find(caseId)
                        .filter(found -> found.state() == state)
                        .isPresent());
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void assertSchema(String name, ConsumerRecord<String, byte[]> message) {
        assertThat(Schemas.problems(name, message.value())).as(name).isEmpty();
    }

    @Test
    void aSureDocumentComesOutAsAResult() {
        byte[] cheque = fresh(Kind.SURE);
        CaseId caseId = TestingLine.caseOf(cheque);
        line.drop("sure.png", cheque);

        ConsumerRecord<String, byte[]> result = one(Topics.RESULTS, caseId);
        assertThat(TestingLine.json(result).path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(header(result, "ce_type")).isEqualTo("org.clearhand.result.v1");
        assertThat(header(result, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(result, "ce_sequence")).isEqualTo("1");
        assertThat(header(result, "ce_idempotencykey"))
                .isEqualTo(TestingLine.json(result).path("idempotencyKey").asText());
        awaitState(caseId, CaseState.POSTED);
        assertThat(line.done("sure.png")).hasBinaryContent(cheque);
        assertThat(line.done("sure.png.reason.json")).doesNotExist();
        assertSchema("results", result);
        assertSchema("received", one(Topics.RECEIVED, caseId));
        assertSchema("read", one(Topics.READ, caseId));
    }

    @Test
    void aDoubtfulDocumentBecomesATask() {
        byte[] cheque = fresh(Kind.UNSURE_DATE);
        CaseId caseId = TestingLine.caseOf(cheque);
        line.drop("unsure.png", cheque);

        assertSchema("tasks", one(Topics.TASKS, caseId));
        awaitState(caseId, CaseState.AWAITING_VERIFICATION);
        assertThat(line.messages(Topics.RESULTS, caseId)).isEmpty();
        assertThat(line.desk().find(caseId).flatMap(found -> found.field("date")))
                .hasValueSatisfying(date -> assertThat(date.words())
                        .containsExactly(new FieldWord(date.confidence(), new FieldBox(1, 4, 2, 2, 3))));
    }

    @Test
    void whatIsRefusedAtTheDoorIsParkedWithItsReason() {
        byte[] text = ("no picture " + NUMBERS.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        line.drop("text.png", text);
        line.drop("text-twin.tif", text);

        ConsumerRecord<String, byte[]> parked = one(Topics.PARKED, TestingLine.caseOf(text));
        assertSchema("parked", parked);
        assertThat(TestingLine.json(parked).at("/reason/code").asText()).isEqualTo("TYPE_MISMATCH");
        await().atMost(LIMIT)
                .until(() -> Files.exists(line.bad("text.png")) && Files.exists(line.bad("text-twin.tif")));
        assertThat(line.bad("text.png.reason.json")).content().contains("TYPE_MISMATCH");
    }

    @Test
    void whatTheReaderRefusesIsMovedFromDoneToBad() {
        byte[] blank = fresh(Kind.BLANK);
        line.drop("blank.png", blank);

        ConsumerRecord<String, byte[]> parked = one(Topics.PARKED, TestingLine.caseOf(blank));
        assertThat(TestingLine.json(parked).at("/reason/code").asText()).isEqualTo("BLANK");
        await().atMost(LIMIT).until(() -> Files.exists(line.bad("blank.png")));
        assertThat(line.bad("blank.png.reason.json")).content().contains("BLANK");
        assertThat(line.done("blank.png")).doesNotExist();
    }

    @Test
    void eachItemOfAScanIsADocumentWithAResultAndTheScanHasNone() throws Exception {
        int number = NUMBERS.incrementAndGet();
        byte[] scan = TestingReader.document(number, Kind.SCAN_OF_TWO);
        CaseId caseId = TestingLine.caseOf(scan);
        line.drop("flatbed.png", scan);

        awaitState(caseId, CaseState.DIVIDED);
        assertSchema("read", one(Topics.READ, caseId));
        List<CaseId> items = line.desk().itemsOf(caseId);
        assertThat(items).hasSize(2);
        for (int i = 0; i < items.size(); i++) {
            assertSchema("received", one(Topics.RECEIVED, items.get(i)));
            ConsumerRecord<String, byte[]> result = one(Topics.RESULTS, items.get(i));
            assertSchema("results", result);
            assertThat(TestingLine.json(result).at("/scan/caseId").asText()).isEqualTo(caseId.value());
            assertThat(TestingLine.json(result).at("/scan/item").asInt()).isEqualTo(i + 1);
            assertThat(CaseId.ofContent(
                            TestingLine.json(result).at("/image/sha256").asText()))
                    .isEqualTo(TestingLine.caseOf(TestingReader.item(number, i + 1)));
            awaitState(items.get(i), CaseState.POSTED);
        }
        assertThat(line.messages(Topics.RESULTS, caseId)).isEmpty();
        assertThat(line.messages(Topics.PARKED, caseId)).isEmpty();
        assertThat(line.done("flatbed.png")).hasBinaryContent(scan);
        assertThat(line.desk().find(caseId).orElseThrow().pages()).hasSize(1);

        line.drop("flatbed-again.png", scan);
        await().atMost(LIMIT).until(() -> Files.exists(line.done("flatbed-again.png.reason.json")));
        assertThat(line.messages(Topics.RECEIVED, items.get(0))).hasSize(1);
        assertThat(line.messages(Topics.RESULTS, items.get(0))).hasSize(1);
    }

    @Test
    void theSameBytesAgainAreNotedAndNotProcessed() throws Exception {
        byte[] cheque = fresh(Kind.SURE);
        CaseId caseId = TestingLine.caseOf(cheque);
        line.drop("first.png", cheque);
        one(Topics.RESULTS, caseId);
        line.drop("second.png", cheque);

        await().atMost(LIMIT).until(() -> Files.exists(line.done("second.png")));
        assertThat(line.done("second.png.reason.json")).content().contains("DUPLICATE", caseId.value());
        assertThat(line.messages(Topics.RECEIVED, caseId)).hasSize(1);
        assertThat(line.messages(Topics.RESULTS, caseId)).hasSize(1);
    }

    @Test
    void poisonIsParkedAndBlocksNobody() {
        byte[] poison = fresh(Kind.POISON);
        List<byte[]> others = List.of(fresh(Kind.SURE), fresh(Kind.SURE), fresh(Kind.SURE));
        line.drop("poison.png", poison);
        for (int i = 0; i < others.size(); i++) {
            line.drop("other-" + i + ".png", others.get(i));
        }
        others.forEach(other -> one(Topics.RESULTS, TestingLine.caseOf(other)));
        ConsumerRecord<String, byte[]> parked = one(Topics.PARKED, TestingLine.caseOf(poison));
        assertSchema("parked", parked);
        assertThat(TestingLine.json(parked).at("/reason/code").asText()).isEqualTo("INTERNAL");
    }

    @Test
    void anInlineMessageIsADocumentToo() {
        byte[] cheque = fresh(Kind.SURE);
        byte[] message = ("{\"name\":\"m.png\",\"sender\":\"core\",\"content\":\""
                        + Base64.getEncoder().encodeToString(cheque) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.problems("inbox", message)).isEmpty();
        line.broker.send(Topics.INBOX, "any", message);

        ConsumerRecord<String, byte[]> result = one(Topics.RESULTS, TestingLine.caseOf(cheque));
        assertThat(TestingLine.json(result).at("/source/kind").asText()).isEqualTo("KAFKA");
        assertThat(TestingLine.json(result).at("/source/sender").asText()).isEqualTo("core");
    }

    @Test
    void theAmountToldWithADocumentReachesTheReaderAndTheHistory() {
        byte[] cheque = fresh(Kind.SURE);
        byte[] message = ("{\"name\":\"m.png\",\"sender\":\"atm\",\"expectedAmount\":\"0.01\",\"content\":\""
                        + Base64.getEncoder().encodeToString(cheque) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.problems("inbox", message)).isEmpty();
        line.broker.send(Topics.INBOX, "any", message);

        CaseId caseId = TestingLine.caseOf(cheque);
        one(Topics.TASKS, caseId);
        ConsumerRecord<String, byte[]> received = one(Topics.RECEIVED, caseId);
        assertSchema("received", received);
        assertThat(TestingLine.json(received).path("expectedAmount").asText()).isEqualTo("0.01");
    }

    @Test
    void anAmountToldThatIsNoneParksTheMessage() {
        byte[] message = "{\"name\":\"m.png\",\"sender\":\"atm\",\"expectedAmount\":\"1e9\",\"content\":\"AAAA\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.problems("inbox", message)).isNotEmpty();
        line.broker.send(Topics.INBOX, "any", message);

        ConsumerRecord<String, byte[]> parked = one(Topics.PARKED, TestingLine.caseOf(message));
        assertThat(TestingLine.json(parked).at("/reason/code").asText()).isEqualTo("MESSAGE_REFUSED");
    }

    @Test
    void aMessageThatBreaksItsSchemaIsKeptAndParked() {
        byte[] garbage = ("{\"name\":\"../../x.png\",\"sender\":\"core\",\"content\":\"AAAA\"} "
                        + NUMBERS.incrementAndGet())
                .getBytes(StandardCharsets.UTF_8);
        line.broker.send(Topics.INBOX, "any", garbage);

        ConsumerRecord<String, byte[]> parked = one(Topics.PARKED, TestingLine.caseOf(garbage));
        assertThat(TestingLine.json(parked).at("/reason/code").asText()).isEqualTo("MESSAGE_REFUSED");
        assertSchema("parked", parked);
    }

    @Test
    void aScannedFileGoesTheSameWay() throws Exception {
        byte[] cheque = fresh(Kind.SURE);
        Files.write(line.scannerFolder().resolve("scan.png"), cheque);

        one(Topics.RESULTS, TestingLine.caseOf(cheque));
        await().atMost(LIMIT)
                .until(() ->
                        Files.exists(line.scannerFolder().resolveSibling("done").resolve("scan.png")));
    }

    @Test
    void aFileWhoseMoveFailedIsTheSameDeliveryWhenItComesAgain() throws Exception {
        byte[] cheque = fresh(Kind.SURE);
        CaseId caseId = TestingLine.caseOf(cheque);
        Path inbox = line.sftp.inbox("other-bank");
        Path done = Files.writeString(line.sftp.folder("other-bank", "done"), "a file in the way");
        Files.write(inbox.resolve("moved.png"), cheque);
        one(Topics.RESULTS, caseId);
        assertThat(inbox.resolve("moved.png")).exists();

        Files.delete(done);
        await().atMost(LIMIT).until(() -> Files.exists(done.resolve("moved.png")));
        assertThat(done.resolve("moved.png.reason.json")).doesNotExist();
        assertThat(line.messages(Topics.RECEIVED, caseId)).hasSize(1);
    }
}
