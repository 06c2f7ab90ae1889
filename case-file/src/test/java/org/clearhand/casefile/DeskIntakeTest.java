package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes to the desk, on a real PostgreSQL: each delivery once, and what is refused at the door. */
class DeskIntakeTest {
    private final TestingDesk room = new TestingDesk();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theSameDeliveryCountsOnceAndTheSameBytesAreOneCase() {
        assertThat(room.desk().receive(TestingCheques.delivery(1, "a")).outcome())
                .isEqualTo(Receipt.Outcome.RECEIVED);
        assertThat(room.desk().receive(TestingCheques.delivery(1, "a")).outcome())
                .isEqualTo(Receipt.Outcome.SAME_DELIVERY);
        assertThat(room.desk().receive(TestingCheques.delivery(1, "b")).outcome())
                .isEqualTo(Receipt.Outcome.DUPLICATE);
        assertThat(room.desk().receive(TestingCheques.delivery(1, "b")).outcome())
                .isEqualTo(Receipt.Outcome.SAME_DELIVERY);

        assertThat(room.outbox().waiting()).isEqualTo(1);
        assertThat(room.desk().countsByState())
                .containsEntry(CaseState.RECEIVED, 1L)
                .containsEntry(CaseState.PARKED, 0L);
    }

    @Test
    void aPlaceOnATopicIsTakenInOnce() {
        Delivery plain = TestingCheques.delivery(1, "inbox-0-7");
        Delivery message =
                new Delivery(plain.source(), plain.image(), Optional.of(new InboxOffset("clearhand.inbox.v1", 0, 7)));

        assertThat(room.desk().receive(message).outcome()).isEqualTo(Receipt.Outcome.RECEIVED);
        assertThat(room.desk().receive(message).outcome()).isEqualTo(Receipt.Outcome.SAME_DELIVERY);
    }

    @Test
    void anAmountToldWithTheDocumentIsInTheHistoryAndInTheEvent() {
        Delivery plain = TestingCheques.delivery(1, "inbox-0-8");
        Receipt receipt = room.desk()
                .receive(new Delivery(
                        plain.source(), plain.image(), Optional.empty(), Optional.of(new BigDecimal("120.50"))));

        assertThat(room.ship())
                .singleElement()
                .satisfies(event -> assertThat(event.payload()).contains("\"expectedAmount\":\"120.50\""));
        assertThat(room.desk().history(receipt.caseId()))
                .anySatisfy(entry -> assertThat(entry.details()).contains("120.50"));
    }

    @Test
    void whatIsRefusedAtTheDoorIsParkedWithItsReason() {
        Problem problem = new Problem(ProblemCode.ENCRYPTED, "the PDF is encrypted");
        Receipt receipt = room.desk().refuse(TestingCheques.delivery(1, "a"), problem);
        room.desk().refuse(TestingCheques.delivery(1, "a"), problem);

        assertThat(receipt.state()).isEqualTo(CaseState.PARKED);
        assertThat(room.ship()).singleElement().satisfies(event -> {
            assertThat(event.topic()).isEqualTo(OutboxTopic.PARKED.topic());
            assertThat(event.payload()).contains("\"code\":\"ENCRYPTED\"", "\"blame\":\"SENDER\"");
        });
        assertThat(room.desk()
                        .find(receipt.caseId())
                        .orElseThrow()
                        .verdict()
                        .orElseThrow()
                        .reason())
                .contains(problem);
    }
}
