package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.buch.Stellensummen;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Entries and what is available in words (rules H-5, H-13). */
@Named("buchworte")
@ApplicationScoped
public class Buchworte {

    private static final String AUSGABE = "AUSGABE";

    @Inject
    private Texte texte;

    /** {@code + 500,00 €}, {@code − 250,00 €}; 0,00 € has no sign. */
    public String mitZeichen(Geldbetrag betrag) {
        if (betrag.istNichts()) {
            return betrag.toString();
        }
        return betrag.istNegativ() ? "−\u00a0" + betrag.negiert() : "+\u00a0" + betrag;
    }

    /** The same, with a sign only below 0,00 €. */
    public String betrag(Geldbetrag betrag) {
        return betrag.istNegativ() ? mitZeichen(betrag) : betrag.toString();
    }

    /** A position to choose by its number and its name. */
    public String position(Stellenwahl stelle) {
        return (stelle.nummer() + " " + stelle.bezeichnung()).strip();
    }

    /** Whether what limits the position is below 0,00 €: its ring where it has one. */
    public boolean istUeberzogen(Stellensummen summen) {
        Geldbetrag grenze = summen.imRing() == null ? summen.verfuegbar() : summen.imRing();
        return grenze != null && grenze.istNegativ();
    }

    /** Word of an available amount for its tag: ok, neutral, bad. */
    public String ton(Enum<?> lage) {
        return switch (lage.name()) {
            case "FREI" -> "ok";
            case "UEBERZOGEN" -> "bad";
            default -> "neutral";
        };
    }

    /** Picture beside it; null for none. */
    public String bild(Enum<?> lage) {
        return switch (lage.name()) {
            case "FREI" -> "haken";
            case "UEBERZOGEN" -> "warnung";
            default -> null;
        };
    }

    /** Why a position has no available amount. */
    public String ohneVerfuegbar(JahresstelleZeile zeile) {
        return texte.text(
                AUSGABE.equals(zeile.seite().name()) ? "jahresstelle.ohne.nachweis" : "jahresstelle.ohne.einnahme");
    }

    /** What the Ansatz rests on; nothing is said where there is none. */
    public String grundlage(Jahresstellenblatt blatt) {
        return texte.text("jahresstelle.grundlage." + blatt.grundlage().name());
    }

    /** Bars of the parts and of the result. */
    public List<Treppe.Stufe> treppe(Jahresstellenblatt blatt) {
        return Treppe.stufen(blatt.warum());
    }

    /** What the plan says of the position beside its amount, as words. */
    public List<String> merkmale(Jahresstellenblatt.Merkmale merkmale) {
        List<String> worte = new ArrayList<>();
        if (merkmale.uebertragbar()) {
            worte.add(texte.text("jahresstelle.uebertragbar"));
        }
        if (merkmale.verfuegungsmittel()) {
            worte.add(texte.text("jahresstelle.verfuegungsmittel"));
        }
        if (merkmale.deckungsreserve()) {
            worte.add(texte.text("jahresstelle.deckungsreserve"));
        }
        return worte;
    }

    /** What an entry is for, in one line; empty where nobody said it. */
    public String wozu(Buchungszeile.Worte worte) {
        return angabe(worte.begruendung(), worte.beleg());
    }

    /** A reason with its evidence, in one line; each may be empty. */
    public String angabe(String begruendung, String beleg) {
        if (beleg.isEmpty()) {
            return begruendung;
        }
        return begruendung.isEmpty()
                ? texte.text("buchungen.beleg", beleg)
                : texte.text("buchungen.beleg.zu", begruendung, beleg);
    }
}
