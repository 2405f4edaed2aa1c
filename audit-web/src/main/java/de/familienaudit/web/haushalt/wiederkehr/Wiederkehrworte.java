package de.familienaudit.web.haushalt.wiederkehr;

import de.familienaudit.haushalt.wiederkehr.Kostenvorschlag;
import de.familienaudit.haushalt.wiederkehr.Kostenzeile;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Recurring costs in words (rule H-8). */
@Named("wiederkehrworte")
@ApplicationScoped
public class Wiederkehrworte {

    private static final String FESTER_TAG = "FESTER_TAG";

    private static final List<String> ARTEN = List.of("ENDE_DES_JAHRES", "BEGINN_DES_JAHRES", FESTER_TAG);

    @Inject
    private Texte texte;

    /** Days to choose from. */
    public List<String> getArten() {
        return ARTEN;
    }

    /** {@code 01.12.2023 bis 30.11.2026}, {@code seit 01.12.2023}. */
    public String zeit(Kostenzeile.Zeit zeit) {
        return zeit.ende() == null
                ? texte.text("wiederkehr.seit", zeit.beginn())
                : texte.text("ausnahmen.von_bis", zeit.beginn(), zeit.ende());
    }

    /** {@code am Ende des Vertragsjahres}, {@code jedes Jahr am 30.06.} */
    public String faellig(Kostenzeile.Zeit zeit) {
        return zeit.festerTag().isEmpty()
                ? texte.wort(zeit.faelligkeit())
                : texte.text("wiederkehr.am", zeit.festerTag());
    }

    /** State of a cost for its tag: ok, neutral. */
    public String ton(Enum<?> stand) {
        return "OFFEN".equals(stand.name()) ? "ok" : "neutral";
    }

    /** Picture beside it. */
    public String bild(Enum<?> stand) {
        return switch (stand.name()) {
            case "OFFEN" -> "kreislauf";
            case "BEENDET" -> "haken";
            default -> "entfallen";
        };
    }

    /** What the page of a request takes over from a proposal, behind the question mark of its address. */
    public String antrag(Kostenvorschlag vorschlag) {
        return "stelle=" + vorschlag.jahresstelleId() + "&kosten=" + vorschlag.kostenId() + "&nummer="
                + vorschlag.nummer()
                + (vorschlag.massnahmeId() == null ? "" : "&massnahme=" + vorschlag.massnahmeId());
    }

    /** {@code 1.2.3 Ein Titel}. */
    public String massnahme(MassnahmeZeile massnahme) {
        return massnahme.nummer() + " " + massnahme.titel();
    }
}
