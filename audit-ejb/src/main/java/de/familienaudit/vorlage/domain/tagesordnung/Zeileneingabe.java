package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import java.util.List;
import java.util.Objects;

/**
 * What is entered for one row of a paper after a session (rules V-3, V-5).
 *
 * @param stand null while none is chosen: then votes say that it was dealt with
 * @param vermerk why it was not dealt with; else a remark; may be empty
 */
public record Zeileneingabe(Beratungsstand stand, String vermerk, List<Abstimmung> abstimmungen) {

    public Zeileneingabe {
        vermerk = Objects.requireNonNullElse(vermerk, "").strip();
        abstimmungen = List.copyOf(abstimmungen);
    }

    /** What the field for the reason or remark of a row holds so far. */
    public static String vermerk(Beratung zeile) {
        return zeile.stand().kannNachfolgerinHaben() ? zeile.verbleib().grund() : zeile.bemerkung();
    }

    /**
     * The row as it is with this.
     *
     * @param fassung version of the text that is there now; null when nacherfasst
     */
    public Beratung in(Beratung zeile, Integer fassung) {
        Beratungsstand neuer = stand != null
                ? stand
                : abstimmungen.isEmpty() ? Beratungsstand.GEPLANT : Beratungsstand.BEHANDELT;
        boolean ausgefallen = neuer.kannNachfolgerinHaben();
        boolean jetztBeraten = neuer.istBeraten() && !zeile.stand().istBeraten();
        return zeile.mit(neuer, ausgefallen ? new Verbleib(vermerk, zeile.verbleib().nachfolgerin()) : Verbleib.OHNE)
                .mitBemerkung(ausgefallen ? zeile.bemerkung() : vermerk)
                .mitAbstimmungen(abstimmungen)
                .am(
                        zeile.tag(),
                        jetztBeraten ? new Sitzungsbezug(zeile.bezug().sitzung(), fassung) : zeile.bezug());
    }
}
