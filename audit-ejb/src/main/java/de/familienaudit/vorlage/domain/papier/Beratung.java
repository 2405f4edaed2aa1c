package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis;
import de.familienaudit.vorlage.domain.abstimmung.UmlaufRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Rules V-2, V-3, V-5: one row of the Beratungsfolge of a paper.
 *
 * @param gremium id of the body; null only for an Eilentscheidung, which has none
 * @param tag null while it is not known
 * @param marke whether it decides; never null
 * @param verbleib reason and successor of a row that was not dealt with; never null
 * @param bemerkung empty for none
 * @param bezug the session that deals with it; never null
 * @param abstimmungen in the order of the minutes; empty where nothing was voted on, or nobody knows
 */
public record Beratung(
        Long gremium,
        LocalDate tag,
        Beratungsrolle rolle,
        Beratungsstand stand,
        Entscheidungsmarke marke,
        Verbleib verbleib,
        String bemerkung,
        Sitzungsbezug bezug,
        List<Abstimmung> abstimmungen) {

    public Beratung {
        Objects.requireNonNull(marke, "marke");
        Objects.requireNonNull(verbleib, "verbleib");
        Objects.requireNonNull(bezug, "bezug");
        bemerkung = Objects.requireNonNullElse(bemerkung, "").strip();
        abstimmungen = List.copyOf(abstimmungen);
    }

    /** A row of which no session is known. */
    public Beratung(
            Long gremium,
            LocalDate tag,
            Beratungsrolle rolle,
            Beratungsstand stand,
            Entscheidungsmarke marke,
            Verbleib verbleib,
            String bemerkung,
            List<Abstimmung> abstimmungen) {
        this(gremium, tag, rolle, stand, marke, verbleib, bemerkung, Sitzungsbezug.OHNE, abstimmungen);
    }

    /** The same row on another day, dealt with elsewhere. */
    public Beratung am(LocalDate neuerTag, Sitzungsbezug neuerBezug) {
        return new Beratung(gremium, neuerTag, rolle, stand, marke, verbleib, bemerkung, neuerBezug, abstimmungen);
    }

    /** The same row with what became of it. */
    public Beratung mit(Beratungsstand neuerStand, Verbleib neuerVerbleib) {
        return new Beratung(gremium, tag, rolle, neuerStand, marke, neuerVerbleib, bemerkung, bezug, abstimmungen);
    }

    /** The same row with other votes. */
    public Beratung mitAbstimmungen(List<Abstimmung> neue) {
        return new Beratung(gremium, tag, rolle, stand, marke, verbleib, bemerkung, bezug, neue);
    }

    /** The same row with another mark. */
    public Beratung mitMarke(Entscheidungsmarke andere) {
        return new Beratung(gremium, tag, rolle, stand, andere, verbleib, bemerkung, bezug, abstimmungen);
    }

    /** The same row with another remark. */
    public Beratung mitBemerkung(String neue) {
        return new Beratung(gremium, tag, rolle, stand, marke, verbleib, neue, bezug, abstimmungen);
    }

    /** The same with another session, or another version of the text before it. */
    public Beratung mitBezug(Sitzungsbezug anderer) {
        return new Beratung(gremium, tag, rolle, stand, marke, verbleib, bemerkung, anderer, abstimmungen);
    }

    /** The results of its votes, in their order (V-4, V-16). */
    public List<Ergebnis> ergebnisse(Gremienauskunft auskunft) {
        return UmlaufRule.ergebnisse(
                abstimmungen, gegenstand -> auskunft.mehrheit(this, gegenstand), auskunft.mitglieder(this));
    }

    /** Whether it is marked as deciding and was dealt with: only such a row decides (V-2, V-5). */
    public boolean hatEntschieden() {
        return marke.entscheidet() && stand == Beratungsstand.BEHANDELT;
    }
}
