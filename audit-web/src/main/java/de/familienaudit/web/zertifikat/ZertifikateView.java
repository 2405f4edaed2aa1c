package de.familienaudit.web.zertifikat;

import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Tagesangabe;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zertifikat.Zeitstrahl;
import de.familienaudit.zertifikat.ZertifikatDetails;
import de.familienaudit.zertifikat.ZertifikatService;
import de.familienaudit.zertifikat.Zertifikatsblatt;
import de.familienaudit.zertifikat.ZertifikatspflegeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** The page Zertifikate: the seal today and on a day, the timeline, each certificate with its claims, and the steps on one. */
@Named("zertifikate")
@ViewScoped
public class ZertifikateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ZertifikatService service;

    @Inject
    private ZertifikatspflegeService pflege;

    @Inject
    private Meldungen meldungen;

    private final ZertifikatAdresse adresse = new ZertifikatAdresse();
    private Zertifikatsblatt blatt;
    private Zeitstrahl zeitstrahl;
    private ZertifikatDetails gewaehlt;
    private AngabeZeile angabe;
    private final SchrittForm form = new SchrittForm();

    public void load() {
        LocalDate tag = tag();
        blatt = service.blatt(tag);
        zeitstrahl = Zeitstrahl.of(blatt);
        if (adresse.getZertifikat() != null) {
            gewaehlt = blatt.zertifikate().stream()
                    .filter(z -> z.id() == adresse.getZertifikat())
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            angabe = gewaehlt.angaben().stream()
                    .filter(a -> Objects.equals(a.id(), adresse.getAngabe()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The day in the address; nonsense is answered with a sentence and with today. */
    private LocalDate tag() {
        if (adresse.getTag().isBlank()) {
            return null;
        }
        try {
            return Tagesangabe.lies("tag", adresse.getTag()).erster();
        } catch (BusinessRuleException e) {
            Violation grund = e.violations().get(0);
            meldungen.fehler("regel." + grund.code(), grund.params().toArray());
            return null;
        }
    }

    public String angabeFesthalten() {
        return change(() -> pflege.angabeFesthalten(
                gewaehlt.id(),
                gewaehlt.version(),
                form.getFeld(),
                form.getAngabe().command()));
    }

    /** What the address asks for about one claim: that it counts, or that it is taken back. */
    public String angabeSchritt() {
        return "bestimmen".equals(adresse.getSchritt())
                ? change(() -> pflege.angabeBestimmen(gewaehlt.id(), gewaehlt.version(), angabe.id(), form.getGrund()))
                : change(() ->
                        pflege.angabeZuruecknehmen(gewaehlt.id(), gewaehlt.version(), angabe.id(), form.getGrund()));
    }

    public boolean isAngabeschritt() {
        return Set.of("bestimmen", "zuruecknehmen").contains(adresse.getSchritt());
    }

    public String anerkennen() {
        return change(
                () -> pflege.anerkennen(gewaehlt.id(), gewaehlt.version(), form.getAnerkanntAb(), form.getBescheid()));
    }

    public String beenden() {
        return change(() -> pflege.beenden(form.beendigung(gewaehlt)));
    }

    /** One call; after a conflict the page knows the newer version, and what was typed stays. */
    private String change(Runnable call) {
        Konflikt.danachNeu(call, this::load);
        meldungen.erfolg("zertifikate.gespeichert");
        return ZertifikatSeiten.ZERTIFIKATE + "?faces-redirect=true";
    }

    public ZertifikatAdresse getAdresse() {
        return adresse;
    }

    public Zertifikatsblatt getBlatt() {
        return blatt;
    }

    public Zeitstrahl getZeitstrahl() {
        return zeitstrahl;
    }

    /** The certificate that a step is asked for; null for none. */
    public ZertifikatDetails getGewaehlt() {
        return gewaehlt;
    }

    /** The claim that a step is asked for; null for none. */
    public AngabeZeile getAngabe() {
        return angabe;
    }

    public SchrittForm getForm() {
        return form;
    }
}
