package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.austausch.JsonAusgabe;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;

/** Puts a whole Fassung out as a file that can be imported again without loss (ADR 21). */
@Stateless
@Guarded
public class FassungAusgabeService {

    @Inject
    private VereinbarungsdatenReader reader;

    /**
     * A Fassung with everything agreed in it, in a fixed number of statements; the caller writes it where it belongs.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public FassungAusgabe ausgabe(long fassungId, Ausgabeformat format) {
        return new FassungAusgabe(reader.read(fassungId), format);
    }

    /**
     * The same as JSON of the published schema, to be embedded elsewhere.
     *
     * @return UTF-8; the same bytes as long as nothing of the Fassung and its state changed
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public byte[] json(long fassungId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonAusgabe.schreibe(reader.read(fassungId), out);
        return out.toByteArray();
    }
}
