package org.clearhand.ops.stack;

import java.time.Duration;

/** Told what happens to the services of a stack, one sentence a time; called from several threads. */
public interface StackListener {
    void ready(String title, Duration after);

    void said(String sentence);
}
