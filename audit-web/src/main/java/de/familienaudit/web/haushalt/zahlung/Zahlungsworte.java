package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.zahlung.Zahlungsvorschau;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Payments in words (rules H-5, H-9, H-10, H-13). */
@Named("zahlungsworte")
@ApplicationScoped
public class Zahlungsworte {

    /** What the numbers of the preview say already, and what is only not typed yet. */
    private static final List<String> OHNE_WORTE =
            List.of("H-5.reicht_nicht", "H-5.ring_reicht_nicht", "form.pflichtfeld");

    private static final List<String> ZAHL = List.of("zeile", "betrag");
    private static final List<String> UNLESBAR = List.of("form.", "G-5.");

    @Inject
    private Texte texte;

    /** What can be done with the commitment as a whole, as its address asks for it. */
    public List<String> moegliche(Bindungsblatt blatt) {
        return Zahlungsaenderung.moegliche(blatt);
    }

    /** An act by its kind and its day, where that is known: {@code Zahlung vom 03.02.2027}. */
    public String vorgang(Bindungsblatt.Vorgang vorgang) {
        return vorgang.tag() == null
                ? texte.wort(vorgang.art())
                : texte.text("zahlung.vorgang", vorgang.art(), vorgang.tag());
    }

    /** A line to choose, with what lies on it. */
    public String zeile(Bindungsblatt.Zeile zeile) {
        return texte.text(
                "zahlung.zeile.wahl",
                (zeile.nummer() + " " + zeile.bezeichnung()).strip(),
                zeile.betraege().gebunden(),
                zeile.betraege().gezahlt());
    }

    /** Whether line and amount of a preview can be read, so that it says something. */
    public boolean istLesbar(Zahlungsvorschau vorschau) {
        return vorschau.verstoesse().stream()
                .noneMatch(v -> ZAHL.contains(v.field()) && UNLESBAR.stream().anyMatch(v.code()::startsWith));
    }

    /** What would refuse a payment beside the amounts; what is only not typed yet is left out. */
    public List<String> hindernisse(Zahlungsvorschau vorschau) {
        return vorschau.verstoesse().stream()
                .filter(v -> !OHNE_WORTE.contains(v.code()))
                .map(texte::regel)
                .distinct()
                .toList();
    }
}
