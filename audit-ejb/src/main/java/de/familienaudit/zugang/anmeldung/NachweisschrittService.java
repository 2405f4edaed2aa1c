package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch.Art;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeweg;
import de.familienaudit.zugang.konto.KontoRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** The short transactions of {@link NachweisService#passwort}, which alone calls them. */
@Stateless
@Guarded
public class NachweisschrittService {

    @Inject
    private KontoRepository konten;

    @Inject
    private Anmeldedrossel drossel;

    @Inject
    private CurrentActor currentActor;

    /**
     * Whether the password may be checked, and against what.
     *
     * @param minuten how long to wait after too many failures; 0 when the password may be checked now
     * @param hash empty without a password
     */
    public record Frage(int minuten, String hash) {

        @Override
        public String toString() {
            return "Frage[" + minuten + "]";
        }
    }

    /** From here on the attempt counts as failed. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Frage beginnen() {
        Duration wartezeit = drossel.zulassen(Art.PASSWORT, currentActor.get().benutzername(), Anmeldeweg.ANGEMELDET);
        if (!wartezeit.isZero()) {
            return new Frage(AnmeldedrosselRule.minuten(wartezeit), "");
        }
        return new Frage(0, konten.eigenerPasswortHash().orElse(""));
    }

    /** The password was right. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public void gelungen() {
        drossel.gelungen(Art.PASSWORT, currentActor.get().benutzername(), Anmeldeweg.ANGEMELDET);
    }
}
