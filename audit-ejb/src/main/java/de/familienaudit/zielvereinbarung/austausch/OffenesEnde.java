package de.familienaudit.zielvereinbarung.austausch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Flushes instead of closing, because the answer of a server is not ours to close. */
final class OffenesEnde extends FilterOutputStream {

    OffenesEnde(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
