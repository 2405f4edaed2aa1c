package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.vorlage.domain.gremium.Beschlusssache;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import java.util.List;
import java.util.Optional;

/** What a paper of one step of the process usually is: a beginning for a draft, of which everything can be changed. */
public enum Vordruck {
    /** To take part in the audit at all. */
    GRUNDSATZBESCHLUSS(Vorlagenart.BESCHLUSSVORLAGE, Beschlusssache.ZERTIFIKATSSTUFE, List.of()),
    REZERTIFIZIERUNG(Vorlagenart.BESCHLUSSVORLAGE, Beschlusssache.ZERTIFIKATSSTUFE, List.of()),
    ZIELVEREINBARUNG(Vorlagenart.BESCHLUSSVORLAGE, Beschlusssache.ZIELVEREINBARUNG, List.of()),
    JAHRESBERICHT(Vorlagenart.BERICHT, Beschlusssache.JAHRESBERICHT, List.of()),
    ERHALTUNGSZERTIFIKAT(Vorlagenart.BESCHLUSSVORLAGE, Beschlusssache.ZERTIFIKATSSTUFE, List.of()),
    MEHRAUSGABE(
            Vorlagenart.BESCHLUSSVORLAGE,
            Beschlusssache.MEHRAUSGABE,
            List.of(Finanzart.UEBERPLANMAESSIG, Finanzart.DECKUNG)),
    /** The head of the administration decides instead of a body, which only the person knows (V-13). */
    EILENTSCHEIDUNG(Vorlagenart.EILENTSCHEIDUNG, null, List.of());

    private final Vorlagenart art;
    private final Beschlusssache sache;
    private final List<Finanzart> finanzen;

    Vordruck(Vorlagenart art, Beschlusssache sache, List<Finanzart> finanzen) {
        this.art = art;
        this.sache = sache;
        this.finanzen = finanzen;
    }

    public Vorlagenart art() {
        return art;
    }

    /** What it decides on, to find the body that is competent; empty where any can be. */
    public Optional<Beschlusssache> sache() {
        return Optional.ofNullable(sache);
    }

    /** Finance lines that such a paper has; their amounts are not known. */
    public List<Finanzart> finanzen() {
        return finanzen;
    }
}
