package de.familienaudit.web.haushalt.aufnahme;

import de.familienaudit.haushalt.aufnahme.PlanaufnahmeService;
import de.familienaudit.haushalt.aufnahme.Plandatei;
import de.familienaudit.haushalt.aufnahme.Planergebnis;
import de.familienaudit.haushalt.aufnahme.Planvorschau;
import de.familienaudit.haushalt.aufnahme.Vorschauzeile;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahresblatt;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Seite;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.haushalt.buch.BuchSeiten;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The Ansätze of a year from a file: choose it, say what its columns are, look, take over (rules H-5, G-4). */
@Named("einlesen")
@ViewScoped
public class EinlesenView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One byte more than allowed is enough to know; the rest is not read into memory. */
    private static final int HOECHSTENS = 5 * 1024 * 1024 + 1;

    @Inject
    private PlanaufnahmeService service;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Planworte worte;

    private final EinlesenForm form = new EinlesenForm();
    private final Vorschauliste liste = new Vorschauliste();
    private String jahr = "";
    private Jahresblatt blatt;
    private transient Part hochgeladen;
    private Plandatei datei;
    private Planvorschau vorschau;

    /** @throws NotFoundException R-2, also for what is no year */
    public void load() {
        if (!jahr.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        blatt = jahre.blatt(Integer.parseInt(jahr));
        form.getAngabe().setNacherfasst("NACHWEIS".equals(blatt.jahr().phase().name()));
    }

    public void hochladen() throws IOException {
        if (!HochgeladeneDatei.istDa(hochgeladen)) {
            meldungen.fehler("einlesen.keine_datei");
            return;
        }
        byte[] inhalt;
        try (InputStream in = hochgeladen.getInputStream()) {
            inhalt = in.readNBytes(HOECHSTENS);
        }
        datei = service.lesen(blatt.jahr().jahr(), new HochgeladeneDatei(hochgeladen).name(), inhalt);
        zeige(service.vorschau(blatt.jahr().jahr(), datei, null));
    }

    /** Looks at the file again, with the columns as they are chosen now. */
    public void neuLesen() {
        zeige(service.vorschau(blatt.jahr().jahr(), datei, form.wahl()));
    }

    private void zeige(Planvorschau neu) {
        vorschau = neu;
        form.zeige(neu);
    }

    /** Shows another page of the rows; what is chosen and typed stays. */
    public void blaettern(int nummer) {
        liste.blaettern(nummer);
    }

    /** After a conflict the preview shows what would be done now; what was typed stays. */
    public String uebernehmen() {
        if (form.hatAndereSpalten()) {
            neuLesen();
            meldungen.fehler("einlesen.spalten.geaendert");
            return null;
        }
        Planergebnis ergebnis = Konflikt.danachNeu(
                () -> service.uebernehmen(form.command(
                        blatt.jahr().jahr(), datei, worte.beleg(form.getAngabe().getBeleg(), datei))),
                this::neuLesen);
        worte.melde(ergebnis);
        return BuchSeiten.jahr(blatt.jahr().jahr());
    }

    public Seite<Vorschauzeile> getSeite() {
        return liste.seite(vorschau);
    }

    public Vorschauliste getListe() {
        return liste;
    }

    public Jahresblatt getBlatt() {
        return blatt;
    }

    public Plandatei getDatei() {
        return datei;
    }

    public Planvorschau getVorschau() {
        return vorschau;
    }

    public EinlesenForm getForm() {
        return form;
    }

    public Part getHochgeladen() {
        return hochgeladen;
    }

    public void setHochgeladen(Part part) {
        this.hochgeladen = part;
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }
}
