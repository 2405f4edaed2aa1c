package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch.Art;
import de.familienaudit.zugang.konto.KontoRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The short transactions of {@link NachweisService#passwort}, which alone calls them. */
@Stateless
@Guarded
public class NachweisschrittService {

    /** No network address is counted here: the person is signed in. */
    static final String OHNE_ADRESSE = "";

    @Inject
    private KontoRepository konten;

    @Inject
    private Anmeldedrossel drossel;

    @Inject
    private CurrentActor currentActor;

    /**
     * Whether the password may be checked, and against what.
     *
     * @param gedrosselt whether there were too many failures; then nothing is checked
     * @param hash empty without a password
     */
    public record Frage(boolean gedrosselt, String hash) {

        @Override
        public String toString() {
            return "Frage[" + gedrosselt + "]";
        }
    }

    /** From here on the attempt counts as failed. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Frage beginnen() {
        if (!drossel.zulassen(Art.PASSWORT, currentActor.get().benutzername(), OHNE_ADRESSE)) {
            return new Frage(true, "");
        }
        return new Frage(false, konten.eigenerPasswortHash().orElse(""));
    }

    /** The password was right. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public void gelungen() {
        drossel.gelungen(Art.PASSWORT, currentActor.get().benutzername(), OHNE_ADRESSE);
    }
}
