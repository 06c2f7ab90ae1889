package org.clearhand.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.ops.stack.StackStatus;

/** The status of a stack for people: services, addresses, demo users. */
final class StatusTable {
    private StatusTable() {}

    static void print(StackStatus status, PrintStream out) {
        out.println();
        for (StackStatus.Service service : status.services()) {
            out.printf(
                    Locale.ROOT,
                    "  %-24s %-9s %-12s %s%n",
                    service.title(),
                    service.state().name().toLowerCase(Locale.ROOT),
                    service.pid() == 0 ? "" : "pid " + service.pid(),
                    memory(service.pid(), status.supervisor().pid()));
        }
        out.println();
        row(out, "Console", status.console().url());
        row(out, "API", status.api().url() + "   described at " + status.api().openapi());
        row(out, "Health", status.api().health());
        row(out, "SFTP", sftpCommand(status.sftp()));
        row(
                out,
                "Kafka",
                status.kafka().bootstrap() + "   results in "
                        + status.kafka().topics().get("results"));
        row(
                out,
                "Keycloak",
                status.keycloak().url() + "   realm " + status.keycloak().realm());
        row(out, "PostgreSQL", status.database().jdbcUrl());
        row(out, "Data and logs", status.dataFolder());
        out.println();
        out.println("  Demo users (name / password):");
        for (StackStatus.User user : status.users()) {
            out.printf(Locale.ROOT, "    %-11s %s%n", user.name(), user.password());
        }
        out.println();
    }

    private static void row(PrintStream out, String name, String value) {
        out.printf(Locale.ROOT, "  %-14s %s%n", name, value);
    }

    private static String sftpCommand(StackStatus.Sftp sftp) {
        return "sftp -P " + sftp.port() + " -i " + sftp.privateKey() + " -o UserKnownHostsFile=" + sftp.knownHosts()
                + " " + sftp.user() + "@" + sftp.host() + ":" + sftp.inbox();
    }

    /** What the process holds in memory, with its children (the supervisor's are services of their own); empty if unknown. */
    private static String memory(long pid, long supervisorPid) {
        Optional<ProcessHandle> root = pid == 0 ? Optional.empty() : ProcessHandle.of(pid);
        Stream<ProcessHandle> children =
                pid == supervisorPid ? Stream.empty() : root.stream().flatMap(ProcessHandle::descendants);
        long kilobytes = Stream.concat(root.stream(), children)
                .mapToLong(handle -> residentKilobytes(handle.pid()))
                .sum();
        return kilobytes == 0 ? "" : kilobytes / 1024 + " MiB";
    }

    private static long residentKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notThere) {
            return 0;
        }
    }
}
