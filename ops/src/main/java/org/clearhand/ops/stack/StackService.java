package org.clearhand.ops.stack;

import java.io.IOException;

/**
 * One service of the stack. Life cycle: start, run until stopped or dead, start again. One thread starts; any thread may
 * ask, and may stop it while it starts.
 */
interface StackService {
    /** Short, lower case, as in status and in log file names. */
    String name();

    String title();

    /** Returns when the service can be used; a StackProblem says why it cannot. */
    void start() throws IOException, InterruptedException;

    boolean isAlive();

    /** The process that holds the service; 0 when it does not run. */
    long pid();

    /** Returns when the service has ended; does nothing when it does not run. */
    void stop();
}
