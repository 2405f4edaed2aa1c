package de.familienaudit.web.vorlage.kreis;

import de.familienaudit.vorlage.kreis.KreisBlatt;
import de.familienaudit.vorlage.kreis.Veroeffentlichungsvorschau;
import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen.Teile;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Puts into words who sees a paper (V-10). */
@RequestScoped
public class Kreisworte {

    @Inject
    private Texte texte;

    /**
     * When it became public, or ceased to be.
     *
     * @param freigabe which parts were cleared; empty where it ceased to be public
     */
    public record Zeile(String was, String freigabe, String grund, String wer) implements Serializable {}

    /** Which contents of a paper belong to each part, as sentences. */
    public record Vorschau(String sachverhalt, String finanzen, String bemerkungen) implements Serializable {}

    Vorschau vorschau(Veroeffentlichungsvorschau v) {
        return new Vorschau(enthaelt(v.sachverhalt()), enthaelt(v.finanzen()), enthaelt(v.bemerkungen()));
    }

    private String enthaelt(List<String> namen) {
        return namen.isEmpty() ? texte.text("kreis.vorschau.nichts") : texte.text("kreis.vorschau", inhalte(namen));
    }

    /** @param namen of contents */
    String inhalte(List<String> namen) {
        return String.join(
                ", ", namen.stream().map(n -> texte.text("Vertrauliches." + n)).toList());
    }

    Zeile zeile(KreisBlatt.Akt akt) {
        return new Zeile(
                akt.oeffentlich()
                        ? texte.text("kreis.akt.oeffentlich", akt.tag(), akt.gremium())
                        : texte.text("kreis.akt.nichtoeffentlich", akt.tag()),
                akt.oeffentlich() ? freigegeben(akt.freigabe()) : "",
                akt.grund(),
                texte.text("kreis.akt.vermerk", akt.von(), texte.zeitpunkt(akt.am())));
    }

    String verborgen(Teile freigabe) {
        return String.join(", ", teile(!freigabe.sachverhalt(), !freigabe.finanzen(), !freigabe.bemerkungen()));
    }

    private String freigegeben(Teile freigabe) {
        List<String> teile = teile(freigabe.sachverhalt(), freigabe.finanzen(), freigabe.bemerkungen());
        return teile.isEmpty()
                ? texte.text("kreis.freigegeben.nichts")
                : texte.text("kreis.freigegeben", String.join(", ", teile));
    }

    private List<String> teile(boolean sachverhalt, boolean finanzen, boolean bemerkungen) {
        List<String> teile = new ArrayList<>();
        if (sachverhalt) {
            teile.add(texte.text("kreis.teil.sachverhalt"));
        }
        if (finanzen) {
            teile.add(texte.text("kreis.teil.finanzen"));
        }
        if (bemerkungen) {
            teile.add(texte.text("kreis.teil.bemerkungen"));
        }
        return teile;
    }
}
