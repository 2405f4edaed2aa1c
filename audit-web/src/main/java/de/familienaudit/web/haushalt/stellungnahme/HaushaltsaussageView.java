package de.familienaudit.web.haushalt.stellungnahme;

import de.familienaudit.haushalt.stellungnahme.StellungnahmeService;
import de.familienaudit.haushalt.stellungnahme.Stellungnahmeblatt;
import de.familienaudit.haushalt.stellungnahme.Stellungnahmevorschau;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.stellungnahme.Geldstand;
import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;
import de.familienaudit.web.haushalt.bindung.Bedingungsliste;
import de.familienaudit.web.vorlage.mitzeichnung.Haushaltsbeigabe;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the budget said beside the last statement of the Kämmerei, and what it says while she makes one (rules H-4, H-13). */
@Named("haushaltsaussage")
@ViewScoped
public class HaushaltsaussageView implements Haushaltsbeigabe, Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ERFOLGT = "ERFOLGT";

    @Inject
    private StellungnahmeService service;

    private final Bedingungsliste bedingungen = new Bedingungsliste();
    private Long vorlage;
    private Stellungnahmeblatt blatt;
    private Stellungnahmevorschau vorschau;

    /**
     * @param gezeigt the recording that the page shows
     * @param antwortet whether the viewer makes a statement now
     */
    public void load(VorlageDetails gezeigt, boolean antwortet) {
        vorlage = gezeigt.kopf().id();
        if (!gezeigt.weg().isNacherfasst()
                && ERFOLGT.equals(gezeigt.angaben().kaemmerei().stand())) {
            blatt = service.blatt(vorlage, gezeigt.kopf().aufzeichnung(), Geldstand.von(gezeigt))
                    .orElse(null);
        }
        if (antwortet) {
            vorschau = service.vorschau(vorlage);
        }
    }

    @Override
    public void neuLesen() {
        if (vorschau != null) {
            vorschau = service.vorschau(vorlage);
        }
    }

    @Override
    public Haushaltsaussage aussage() {
        bedingungen.ohneFokus();
        return vorschau == null
                ? Haushaltsaussage.KEINE
                : new Haushaltsaussage(
                        vorschau.wert(),
                        bedingungen.getZeilen().stream()
                                .map(z -> new Haushaltsaussage.Bedingung(z.getArt(), z.getBezeichnung(), z.getJahr()))
                                .toList());
    }

    /** Null where nothing was kept. */
    public Stellungnahmeblatt getBlatt() {
        return blatt;
    }

    /** Null where nobody makes a statement. */
    public Stellungnahmevorschau getVorschau() {
        return vorschau;
    }

    public Bedingungsliste getBedingungen() {
        return bedingungen;
    }
}
