package org.clearhand.console;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a request body that says nothing about its length and goes on too long. For one thread. */
final class LimitedStream extends FilterInputStream {
    private long leftBytes;

    LimitedStream(InputStream body, long limitBytes) {
        super(body);
        leftBytes = limitBytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : count(next, 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        return got < 0 ? got : count(got, got);
    }

    private int count(int result, int bytes) {
        leftBytes -= bytes;
        if (leftBytes < 0) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return result;
    }
}
