package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.ausgabe.Zwischendatei;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsausgabe;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungstextReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a whole Fassung out as a file that can be imported again without loss (ADR 21), piece by piece (ADR 34). */
@Stateless
@Guarded
public class FassungAusgabeService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungstextReader texte;

    @Inject
    private StellenService stellenService;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * A Fassung with everything agreed in it, in a fixed number of statements.
     *
     * @return the file, whole; the caller closes it
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public FassungAusgabe ausgabe(long fassungId, Ausgabeformat format) {
        Fassung fassung = fassungen.get(fassungId);
        Zwischendatei datei = Zwischendatei.mit(out -> schreibe(fassung, format, out));
        FassungKopf kopf = FassungKopf.of(fassung, LocalDate.now(clock));
        return new FassungAusgabe(new Fassungsname(currentActor.get().kommuneName(), kopf), format, datei);
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
        try {
            schreibe(fassungen.get(fassungId), Ausgabeformat.JSON, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void schreibe(Fassung fassung, Ausgabeformat format, OutputStream out) throws IOException {
        try (Vereinbarungsausgabe ausgabe = format.ausgabe(out)) {
            ausgabe.kopf(
                    information(fassung), Ausgabeworte.vorspann(texte.readVorspann(fassung)), stellen(fassung.id()));
            texte.stream(fassung.id(), new Ausgabeworte(ausgabe));
            ausgabe.fertig();
        }
    }

    private Information information(Fassung fassung) {
        Zielvereinbarung z = fassung.zielvereinbarung();
        return new Information(
                currentActor.get().kommuneName(),
                z.titel(),
                z.laufzeitVon().orElse(null),
                z.laufzeitBis().orElse(null),
                fassung.nummer(),
                fassung.status().name());
    }

    private List<Stelle> stellen(long fassungId) {
        Map<String, Boolean> intern = stellenService.stellen().stream()
                .collect(Collectors.toMap(StelleDetails::name, StelleDetails::intern, (a, b) -> b));
        return texte.readStellennamen(fassungId).stream()
                .map(name -> new Stelle(name, intern.getOrDefault(name, false)))
                .toList();
    }
}
