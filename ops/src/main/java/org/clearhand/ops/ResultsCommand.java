package org.clearhand.ops;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.ops.stack.StackStatus;
import org.clearhand.ops.stack.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        description = "Prints what was posted, one JSON object a line, oldest first.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the time was up before as many results were there as --max asked for"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand results                        everything posted so far",
            "  clearhand results --follow               go on until Ctrl-C",
            "  clearhand results --max 3 --timeout 60   wait for three, a minute at most",
            "  clearhand results --of parked            what could not be read, with the reason"
        })
final class ResultsCommand implements Callable<Integer> {
    @Mixin
    private StackOptions stack = new StackOptions();

    @Option(names = "--follow", description = "Go on printing what comes until Ctrl-C.")
    private boolean follow;

    @Option(names = "--max", paramLabel = "N", description = "End after so many.")
    private Optional<Integer> max = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "End after so many seconds.")
    private Optional<Integer> timeoutSeconds = Optional.empty();

    @Option(
            names = "--of",
            paramLabel = "TOPIC",
            defaultValue = "results",
            description = "results, parked or tasks (default: ${DEFAULT-VALUE}).")
    private String topic = "results";

    @Override
    public Integer call() {
        StackStatus status = RunningStatus.required(stack.settings());
        String name = status.kafka().topics().getOrDefault(topic, topic);
        try (TopicReader reader = new TopicReader(status.kafka().bootstrap(), List.of(name))) {
            boolean waits = follow || max.isPresent() || timeoutSeconds.isPresent();
            return waits ? follow(reader) : print(reader.readToEnd());
        }
    }

    private int print(List<ConsumerRecord<String, String>> records) {
        records.forEach(record -> System.out.println(record.value()));
        return 0;
    }

    private int follow(TopicReader reader) {
        long deadline = timeoutSeconds.isPresent()
                ? System.nanoTime() + Duration.ofSeconds(timeoutSeconds.get()).toNanos()
                : Long.MAX_VALUE;
        int left = max.orElse(Integer.MAX_VALUE);
        while (left > 0 && System.nanoTime() < deadline) {
            List<ConsumerRecord<String, String>> news =
                    reader.poll(Duration.ofMillis(250)).stream().limit(left).toList();
            print(news);
            left -= news.size();
        }
        return left > 0 && max.isPresent() ? 1 : 0;
    }
}
