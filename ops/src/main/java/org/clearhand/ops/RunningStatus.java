package org.clearhand.ops;

import org.clearhand.ops.stack.StackProblem;
import org.clearhand.ops.stack.StackSettings;
import org.clearhand.ops.stack.StackStatus;

/** The status of the stack for verbs that need one that runs. */
final class RunningStatus {
    private RunningStatus() {}

    static StackStatus required(StackSettings settings) {
        return UpCommand.running(settings)
                .orElseThrow(() -> new StackProblem("Clearhand is not up; start it with: clearhand up --detach"));
    }
}
