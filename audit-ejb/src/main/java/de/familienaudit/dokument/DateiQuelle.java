package de.familienaudit.dokument;

import java.io.IOException;
import java.io.InputStream;

/** An uploaded file that can be read more than once without holding it in memory. */
public interface DateiQuelle {

    /** Name as the browser sent it, never null. */
    String name();

    /** Size in bytes. */
    long groesse();

    /** A new stream from the first byte on; the caller closes it. */
    InputStream oeffnen() throws IOException;
}
