package org.clearhand.recognition.evaluation;

import java.lang.management.ManagementFactory;

/** Processor time of this whole process, all its threads and natives together: what reading really costs. */
final class ProcessorClock {
    /** Processes are charged in steps of this. */
    static final double TICK_SECONDS = 0.01;

    private ProcessorClock() {}

    /** Nanoseconds since the process started; wall time where the platform does not tell. */
    static long nanos() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                && system.getProcessCpuTime() >= 0) {
            return system.getProcessCpuTime();
        }
        return System.nanoTime();
    }
}
