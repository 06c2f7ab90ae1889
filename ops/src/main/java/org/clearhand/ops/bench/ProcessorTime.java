package org.clearhand.ops.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Processor time of this process and of the programs it started and waited for, in user and in kernel. Where the kernel does not
 * say what children took (any system but Linux), theirs counts as nothing.
 */
final class ProcessorTime {
    private static final Path OWN = Path.of("/proc/self/stat");
    /** USER_HZ: 100 on every architecture Linux runs Java on. */
    private static final long NANOS_A_TICK = TimeUnit.SECONDS.toNanos(1) / 100;
    /** Fields behind the program's name, of which the first is the state: cutime and cstime, number 16 and 17 of proc(5). */
    private static final int CHILDREN_USER = 13;

    private ProcessorTime() {}

    static long nanos() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() + childrenNanos();
    }

    private static long childrenNanos() {
        try {
            return childrenTicks(Files.readString(OWN)) * NANOS_A_TICK;
        } catch (IOException notLinux) {
            return 0;
        }
    }

    static long childrenTicks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]);
    }
}
