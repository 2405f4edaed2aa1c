package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rule H-9: what is said with a payment and with what changes or takes back one: its day, its document, and a reason.
 *
 * @param tag null while none is named
 * @param beleg may be empty where no money was moved; null counts as empty, so does begruendung
 */
public record Zahlungsangabe(LocalDate tag, String beleg, String begruendung) implements Serializable {

    public Zahlungsangabe {
        beleg = Objects.requireNonNullElse(beleg, "").strip();
        begruendung = Objects.requireNonNullElse(begruendung, "").strip();
    }

    /** What has to be said beside the day. */
    public enum Pflicht {
        /** Money was paid. */
        BELEG,
        /** Something that was committed is freed or moved. */
        GRUND,
        /** Money came back, or a closed year is corrected. */
        BELEG_UND_GRUND
    }

    /**
     * @param frueheste the day before which nothing can have been paid; it was requested then
     * @return form.pflichtfeld, H-9.in_der_zukunft, H-9.vor_antrag, G-1.aenderung_ohne_grund, form.zu_lang, all at once
     */
    public List<Violation> verstoesse(Pflicht pflicht, LocalDate frueheste, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (tag == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else if (tag.isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "H-9.in_der_zukunft", tag));
        } else if (tag.isBefore(frueheste)) {
            verstoesse.add(Violation.at("tag", "H-9.vor_antrag", frueheste));
        }
        if (pflicht != Pflicht.GRUND && beleg.isEmpty()) {
            verstoesse.add(Violation.at("beleg", "form.pflichtfeld"));
        }
        if (pflicht != Pflicht.BELEG && begruendung.isEmpty()) {
            verstoesse.add(Violation.at("begruendung", "G-1.aenderung_ohne_grund"));
        }
        verstoesse.addAll(angabe().verstoesse());
        return verstoesse;
    }

    /** As the ledger keeps it. */
    public Angabe angabe() {
        return new Angabe(begruendung, beleg, false, null);
    }
}
