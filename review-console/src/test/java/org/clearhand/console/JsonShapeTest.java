package org.clearhand.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.console.view.BoxView;
import org.clearhand.console.view.CandidateView;
import org.clearhand.console.view.ClaimedTaskView;
import org.clearhand.console.view.FenceRequest;
import org.clearhand.console.view.FieldView;
import org.clearhand.console.view.KeyRequest;
import org.clearhand.console.view.PageView;
import org.clearhand.console.view.RejectRequest;
import org.clearhand.console.view.VariantView;
import org.clearhand.console.view.WordView;
import org.junit.jupiter.api.Test;

class JsonShapeTest {
    private final Jsonb json = JsonShape.create();

    @Test
    void writesATaskWithEveryNameEvenWhereThereIsNothing() {
        FieldView read = new FieldView(
                "date",
                "DATE",
                Optional.of("2026-03-09"),
                0.5,
                false,
                "MACHINE",
                "figures-2",
                List.of(new CandidateView("2026-08-09", 0.25)),
                Optional.of(new BoxView(1, 2, 3, 4, 5)),
                List.of(new WordView(0.25, new BoxView(1, 2, 3, 2, 5))),
                List.of());
        FieldView unread = new FieldView(
                "payee",
                "PAYEE",
                Optional.empty(),
                0,
                false,
                "MACHINE",
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of("why"));
        ClaimedTaskView task = new ClaimedTaskView(
                "t-1",
                "c-1",
                "in-cts2010-cheque:3",
                Optional.of(new VariantView(Optional.of("bank-211"), "CODE_LINE")),
                7,
                Instant.parse("2026-03-09T10:05:00Z"),
                300,
                List.of("date"),
                List.of(read, unread),
                List.of(),
                List.of(new PageView(1, 1200, 550)));

        assertThat(json.toJson(task)).isEqualTo("""
                {"caseId":"c-1","doubtful":["date"],"fence":7,"fields":[\
                {"accepted":false,"alternatives":[{"confidence":0.25,"value":"2026-08-09"}],\
                "box":{"height":5.0,"page":1,"width":4.0,"x":2.0,"y":3.0},"confidence":0.5,"modelId":"figures-2",\
                "name":"date","origin":"MACHINE","type":"DATE","value":"2026-03-09","why":[],\
                "words":[{"box":{"height":5.0,"page":1,"width":2.0,"x":2.0,"y":3.0},"confidence":0.25}]},\
                {"accepted":false,"alternatives":[],"box":null,"confidence":0.0,"modelId":"",\
                "name":"payee","origin":"MACHINE","type":"PAYEE","value":null,"why":["why"],"words":[]}],\
                "findings":[],"id":"t-1","leaseSeconds":300,"leasedUntil":"2026-03-09T10:05:00Z",\
                "pages":[{"height":550,"page":1,"width":1200}],"template":"in-cts2010-cheque:3",\
                "variant":{"id":"bank-211","sign":"CODE_LINE"}}""");
    }

    @Test
    void readsTheRequests() {
        assertThat(json.fromJson("{\"fence\":7}", FenceRequest.class)).isEqualTo(new FenceRequest(7));
        assertThat(json.fromJson("{\"fence\":7,\"values\":{\"date\":\"2026-03-09\"}}", KeyRequest.class)
                        .keyed())
                .contains(Map.of("date", "2026-03-09"));
        assertThat(json.fromJson("{\"fence\":7,\"reason\":\"Illegible\"}", RejectRequest.class)
                        .told())
                .contains("Illegible");
    }

    @Test
    void readsRequestsThatLeaveSomethingOut() {
        assertThat(json.fromJson("{\"fence\":7,\"unknown\":1}", KeyRequest.class)
                        .keyed())
                .isEmpty();
        assertThat(json.fromJson("{}", RejectRequest.class).told()).isEmpty();
    }
}
