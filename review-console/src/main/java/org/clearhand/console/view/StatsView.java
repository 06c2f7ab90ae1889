package org.clearhand.console.view;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.CaseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Stats", description = "How many cases are in each state")
public record StatsView(List<CountView> cases) {
    public static StatsView of(Map<CaseState, Long> counts) {
        return new StatsView(java.util.Arrays.stream(CaseState.values())
                .map(state -> new CountView(state.name(), counts.getOrDefault(state, 0L)))
                .toList());
    }

    @Schema(name = "Count")
    public record CountView(String state, long count) {}
}
