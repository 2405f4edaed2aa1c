package de.familienaudit.web.haushalt.nacherfassung;

import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.web.haushalt.bindung.Bindungsworte;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Expenditure and consents that were recorded afterwards in words (rules G-7, H-4). */
@Named("nacherfassungsworte")
@ApplicationScoped
public class Nacherfassungsworte {

    private static final List<String> ARTEN = List.of("PLANMAESSIG", "UEBERPLANMAESSIG", "AUSSERPLANMAESSIG");

    private static final List<String> ORGANE =
            List.of("VERTRETUNG", "AUSSCHUSS", "LEITUNG", "KAEMMEREI", "NICHT_BELEGT");

    @Inject
    private Texte texte;

    @Inject
    private Bindungsworte bindungsworte;

    /** Kinds to choose from. */
    public List<String> getArten() {
        return ARTEN;
    }

    /** Who can have approved it, to choose from. */
    public List<String> getOrgane() {
        return ORGANE;
    }

    /** {@code am 04.05.2018}, {@code im Jahr 2018} where the day is not known. */
    public String wann(LocalDate tag, int jahr) {
        return tag == null
                ? texte.text("nacherfassung.im_jahr", String.valueOf(jahr))
                : texte.text("nacherfassung.am", tag);
    }

    /** When the Kämmerei consented, where only the year is known without the day that the ledger has: {@code im Jahr 2023}. */
    public String zugestimmt(LocalDate tag, boolean bekannt) {
        return wann(bekannt ? tag : null, tag.getYear());
    }

    /** A day of the ledger as a table shows it: {@code 04.05.2018}, {@code im Jahr 2018}. */
    public String tag(LocalDate tag, int jahr) {
        return tag == null ? wann(null, jahr) : texte.datum(tag);
    }

    /** Who asked for a commitment, or recorded it, and when. */
    public String herkunft(BindungZeile zeile) {
        if (zeile.nacherfasst() && zeile.zustimmung() != null) {
            return zeile.beantragtAm() == null
                    ? texte.text("nacherfassung.herkunft.ohne_tag", zeile.von())
                    : texte.text("nacherfassung.herkunft.zustimmung", zeile.von(), zeile.beantragtAm());
        }
        return zeile.nacherfasst()
                ? texte.text("nacherfassung.herkunft", zeile.von(), wann(zeile.beantragtAm(), zeile.jahr()))
                : texte.text("bindung.beantragt", zeile.von(), zeile.beantragtAm());
    }

    /** The same under the title of its page. */
    public String unterzeile(Bindungsblatt blatt) {
        Bindungsblatt.Kopf kopf = blatt.kopf();
        if (!kopf.nacherfasst()) {
            return texte.text("bindung.unterzeile", String.valueOf(kopf.jahr()), kopf.von(), kopf.beantragtAm());
        }
        if (istZustimmung(blatt)) {
            return texte.text(
                    "nacherfassung.unterzeile.zustimmung",
                    String.valueOf(kopf.jahr()),
                    kopf.von(),
                    zugestimmt(kopf.beantragtAm(), blatt.nacherfassung().tagBekannt()));
        }
        boolean bekannt = blatt.nacherfassung() == null || blatt.nacherfassung().tagBekannt();
        return texte.text(
                "nacherfassung.unterzeile",
                String.valueOf(kopf.jahr()),
                kopf.von(),
                wann(bekannt ? kopf.beantragtAm() : null, kopf.jahr()));
    }

    /** Whether nothing was spent: it was asked for and consented to. */
    public boolean istZustimmung(Bindungsblatt blatt) {
        return blatt.nacherfassung() != null && blatt.nacherfassung().art() == null;
    }

    /** What comes next: of what was only consented to in a record year nothing, and which of its conditions nobody can prove. */
    public List<String> naechstes(Bindungsblatt blatt) {
        if (!istZustimmung(blatt) || !blatt.kopf().stand().name().equals("BEANTRAGT")) {
            return bindungsworte.naechstes(blatt);
        }
        List<String> offene = blatt.zustimmung().worte().get(0).bedingungen().stream()
                .filter(b -> b.erfuelltAm() == null)
                .map(bindungsworte::bedingung)
                .toList();
        List<String> saetze = new ArrayList<>();
        saetze.add(texte.text(
                "nacherfassung.naechstes", String.valueOf(blatt.kopf().jahr())));
        if (!offene.isEmpty()) {
            saetze.add(texte.text("nacherfassung.naechstes.unbelegt", texte.liste(offene)));
        }
        return saetze;
    }
}
