package de.familienaudit.web.zugang.konto;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zugang.anmeldung.AktuelleAnmeldung;
import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The account menu of the frame: whose menu it is, and the other Kommunen to work for. */
@Named("kontomenue")
@RequestScoped
public class KontomenueView {

    @Inject
    private AktuelleAnmeldung sitzung;

    @Inject
    private CurrentActor currentActor;

    /** The Kommune of this request; the script sends it along with drafts. */
    public long getKommuneId() {
        return currentActor.get().kommuneId();
    }

    /** Whose page this is; the browser keeps typed text for this person alone. 0 when nobody is signed in. */
    public long getKontoId() {
        return currentActor.get().kontoId();
    }

    /** The other Kommunen in which the account has a role today. */
    public List<Angemeldet.Ort> getAndere() {
        return sitzung.kommunen().stream()
                .filter(ort -> ort.id() != currentActor.get().kommuneId())
                .toList();
    }
}
