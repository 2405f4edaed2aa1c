package de.familienaudit.web.haushalt.nacherfassung;

import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Expenditure that was recorded afterwards in words (rule G-7). */
@Named("nacherfassungsworte")
@ApplicationScoped
public class Nacherfassungsworte {

    private static final List<String> ARTEN = List.of("PLANMAESSIG", "UEBERPLANMAESSIG", "AUSSERPLANMAESSIG");

    private static final List<String> ORGANE =
            List.of("VERTRETUNG", "AUSSCHUSS", "LEITUNG", "KAEMMEREI", "NICHT_BELEGT");

    @Inject
    private Texte texte;

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

    /** A day of the ledger as a table shows it: {@code 04.05.2018}, {@code im Jahr 2018}. */
    public String tag(LocalDate tag, int jahr) {
        return tag == null ? wann(null, jahr) : texte.datum(tag);
    }

    /** Who asked for a commitment, or recorded it, and when. */
    public String herkunft(BindungZeile zeile) {
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
        boolean bekannt = blatt.nacherfassung() == null || blatt.nacherfassung().tagBekannt();
        return texte.text(
                "nacherfassung.unterzeile",
                String.valueOf(kopf.jahr()),
                kopf.von(),
                wann(bekannt ? kopf.beantragtAm() : null, kopf.jahr()));
    }
}
