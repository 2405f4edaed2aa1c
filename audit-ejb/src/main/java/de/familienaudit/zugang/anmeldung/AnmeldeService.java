package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.anmeldung.Herkunft;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktorPflichtRule;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.konto.Angemeldet;
import de.familienaudit.zugang.konto.AnmeldungRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.PasswordHashing;
import de.familienaudit.zugang.konto.Schluessel;
import de.familienaudit.zugang.konto.Zulassung;
import de.familienaudit.zugang.rechte.Vertretungsquelle;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Signing in with an own account, in one or two steps, and reading the actor afresh at each request (rule R-5). */
@Stateless
@Guarded
public class AnmeldeService {

    @Inject
    private KontoRepository konten;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private Anmeldedrossel drossel;

    @Inject
    private Vertretungsquelle vertretungen;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Codepruefung codes;

    @Inject
    private Clock clock;

    /** Checks name and password; every attempt is stored and counts for the throttle. */
    @Requires(ZugangRechte.ANMELDEN)
    public AnmeldeErgebnis anmelden(Anmelden command) {
        String name = Konto.normalisiert(command.benutzername());
        if (drossel.istGedrosselt(Anmeldeversuch.Art.PASSWORT, name, command.adresse())) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.GEDROSSELT);
        }
        Optional<Konto> konto = pruefe(name, command.passwort());
        Optional<Akteur> akteur = konto.flatMap(k -> akteur(k.id(), 0));
        drossel.merke(Anmeldeversuch.Art.PASSWORT, name, command.adresse(), akteur.isPresent());
        if (akteur.isEmpty()) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELEHNT);
        }
        boolean mitCode = konto.get().hatZweitenFaktor();
        Herkunft herkunft = Herkunft.von(command.adresse(), command.geraet());
        String schluessel = sitzungen.beginnen(akteur.get(), herkunft, mitCode, clock.instant());
        return new AnmeldeErgebnis(
                mitCode ? AnmeldeErgebnis.Art.CODE_NOETIG : AnmeldeErgebnis.Art.ANGEMELDET, schluessel);
    }

    /** The second step: the code of the app or a recovery code, throttled like a password. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public AnmeldeErgebnis code(CodeEingeben command) {
        Instant jetzt = clock.instant();
        Optional<Zulassung> zulassung = sitzungen
                .zulassung(command.schluessel(), heute())
                .filter(z -> z.sitzung().orElseThrow().wartetAufCode(jetzt));
        if (zulassung.isEmpty()) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELAUFEN);
        }
        Konto konto = zulassung.get().konto();
        if (drossel.istGedrosselt(Anmeldeversuch.Art.CODE, konto.benutzername(), command.adresse())) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.GEDROSSELT);
        }
        boolean richtig = codes.pruefe(konto.id(), command.code(), jetzt);
        drossel.merke(Anmeldeversuch.Art.CODE, konto.benutzername(), command.adresse(), richtig);
        if (!richtig) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELEHNT);
        }
        String schluessel = Schluessel.neu();
        zulassung.get().sitzung().orElseThrow().bestaetigtMitZweitemFaktor(Schluessel.hash(schluessel));
        return new AnmeldeErgebnis(AnmeldeErgebnis.Art.ANGEMELDET, schluessel);
    }

    /** Whether the session still waits for its code; its page asks this before it shows the form. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public boolean wartetAufCode(String schluessel) {
        return sitzungen
                .zulassung(schluessel, heute())
                .filter(z -> z.sitzung().orElseThrow().wartetAufCode(clock.instant()))
                .isPresent();
    }

    /**
     * What the door lets in with the key of a session.
     *
     * @return empty when the session is over or ended, or the account is locked, expired or without a role today in the
     *     Kommune of the session
     */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public Optional<Angemeldet> angemeldet(String schluessel) {
        Instant jetzt = clock.instant();
        return sitzungen
                .zulassung(schluessel, heute())
                .filter(z -> z.sitzung().orElseThrow().istOffen(jetzt))
                .flatMap(z -> angemeldet(z, z.sitzung().orElseThrow(), jetzt));
    }

    /**
     * The actor of an account, without any session; for the program itself.
     *
     * @param kommuneId the Kommune to work for, 0 for the first one by name
     * @return empty when the account is locked or expired or lost its last role there
     */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public Optional<Akteur> akteur(long kontoId, long kommuneId) {
        konten.announce(kontoId);
        return konten.zulassung(kontoId, heute()).flatMap(z -> akteur(z, kommuneId));
    }

    private Optional<Angemeldet> angemeldet(Zulassung z, Anmeldung sitzung, Instant jetzt) {
        return akteur(z, sitzung.kommuneId()).map(akteur -> {
            sitzung.benutzt(jetzt);
            Set<Rolle> verlangt = z.verlangtIn(akteur.kommuneId());
            boolean fehlt = ZweiterFaktorPflichtRule.fehlt(akteur.rollen(), verlangt, sitzung.zweiterFaktor());
            return new Angemeldet(sitzung.id(), fehlt ? ohneRollen(akteur) : akteur, fehlt, z.kommunen());
        });
    }

    private Optional<Akteur> akteur(Zulassung z, long kommuneId) {
        Konto konto = z.konto();
        return z.ort(kommuneId)
                .map(ort ->
                        new Akteur(konto.id(), konto.benutzername(), z.name(), ort.id(), ort.name(), z.rollenIn(ort)))
                .map(a -> a.mitVertretung(vertretungen.rollen(a.kontoId(), a.kommuneId(), heute())));
    }

    private static Akteur ohneRollen(Akteur a) {
        return new Akteur(a.kontoId(), a.benutzername(), a.anzeigename(), a.kommuneId(), a.kommuneName(), Set.of());
    }

    private Optional<Konto> pruefe(String name, String passwort) {
        Optional<Konto> konto = konten.findByBenutzername(name);
        if (konto.filter(Konto::hatPasswort).isEmpty()) {
            hashing.verifyNobody(passwort);
        }
        return konto.filter(Konto::hatPasswort).filter(k -> hashing.verify(passwort, k.passwortHash()));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
