package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeweg;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.anmeldung.Herkunft;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.konto.AnmeldungRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.Passwortstand;
import de.familienaudit.zugang.konto.Schluessel;
import de.familienaudit.zugang.konto.Zulassung;
import de.familienaudit.zugang.konto.ZulassungReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The short transactions of {@link AnmeldeService}, which alone calls them: nothing in here takes long. */
@Stateless
@Guarded
public class AnmeldeschrittService {

    @Inject
    private KontoRepository konten;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private ZulassungReader zulassungen;

    @Inject
    private Anmeldedrossel drossel;

    @Inject
    private Geraetemarken marken;

    @Inject
    private Codepruefung codes;

    @Inject
    private Clock clock;

    /**
     * Whether a password may be checked, and against what.
     *
     * @param minuten how long to wait after too many failures; 0 when the password may be checked now
     * @param stand empty when there is nobody of that name, or without a password
     */
    public record Passwortfrage(int minuten, Optional<Passwortstand> stand) {}

    /** From here on the attempt counts as failed. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public Passwortfrage beginnen(Anmelden command) {
        String name = Konto.normalisiert(command.benutzername());
        Duration wartezeit = drossel.zulassen(Anmeldeversuch.Art.PASSWORT, name, weg(command, name));
        if (!wartezeit.isZero()) {
            return new Passwortfrage(AnmeldedrosselRule.minuten(wartezeit), Optional.empty());
        }
        konten.announce(0); // whoever signs in is nobody yet, also in a browser in which somebody is signed in
        return new Passwortfrage(0, konten.zurAnmeldung(name));
    }

    /** After the right password: the session begins, if the account is let in today. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public AnmeldeErgebnis abschliessen(long kontoId, Anmelden command) {
        konten.announce(kontoId);
        Optional<Zulassung> zulassung = zulassungen.desKontos(kontoId, heute());
        Optional<Akteur> akteur = zulassung.flatMap(z -> z.akteur(0));
        if (akteur.isEmpty()) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELEHNT);
        }
        String name = Konto.normalisiert(command.benutzername());
        drossel.gelungen(Anmeldeversuch.Art.PASSWORT, name, weg(command, name));
        boolean mitCode = zulassung.get().mitZweitemFaktor();
        Herkunft herkunft = Herkunft.von(command.adresse(), command.geraet());
        String schluessel = sitzungen.beginnen(akteur.get(), herkunft, mitCode, clock.instant());
        return mitCode
                ? AnmeldeErgebnis.codeNoetig(schluessel)
                : AnmeldeErgebnis.angemeldet(schluessel, marken.erneuert(command.marken(), name, clock.instant()));
    }

    /** The second step with its throttle; a right code is used up. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public AnmeldeErgebnis code(CodeEingeben command) {
        Instant jetzt = clock.instant();
        Optional<Zulassung> zulassung = zulassungen
                .derSitzung(command.schluessel(), heute())
                .filter(z -> z.sitzung().orElseThrow().wartetAufCode(jetzt));
        if (zulassung.isEmpty()) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELAUFEN);
        }
        long konto = zulassung.get().kontoId();
        String name = zulassung.get().benutzername();
        konten.announce(konto);
        Anmeldeweg weg = new Anmeldeweg(command.adresse(), marken.geraet(command.marken(), name, jetzt));
        Duration wartezeit = drossel.zulassen(Anmeldeversuch.Art.CODE, name, weg);
        if (!wartezeit.isZero()) {
            return AnmeldeErgebnis.gedrosselt(AnmeldedrosselRule.minuten(wartezeit));
        }
        if (!codes.pruefe(konto, command.code(), jetzt)) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELEHNT);
        }
        drossel.gelungen(Anmeldeversuch.Art.CODE, name, weg);
        Optional<Anmeldung> sitzung = zulassung.get().sitzung().flatMap(s -> sitzungen.find(s.id()));
        String schluessel = Schluessel.neu();
        sitzung.orElseThrow().bestaetigtMitZweitemFaktor(Schluessel.hash(schluessel));
        return AnmeldeErgebnis.angemeldet(schluessel, marken.erneuert(command.marken(), name, jetzt));
    }

    /** Notes that a session is in use. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public void benutzt(long kontoId, long sitzungId) {
        konten.announce(kontoId);
        sitzungen.find(sitzungId).ifPresent(sitzung -> sitzung.benutzt(clock.instant()));
    }

    private Anmeldeweg weg(Anmelden command, String name) {
        return new Anmeldeweg(command.adresse(), marken.geraet(command.marken(), name, clock.instant()));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
