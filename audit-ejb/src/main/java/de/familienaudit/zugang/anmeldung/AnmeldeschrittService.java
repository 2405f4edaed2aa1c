package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
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
    private Codepruefung codes;

    @Inject
    private Clock clock;

    /**
     * Whether a password may be checked, and against what.
     *
     * @param gedrosselt whether there were too many failures; then nothing is checked
     * @param stand empty when there is nobody of that name, or without a password
     */
    public record Passwortfrage(boolean gedrosselt, Optional<Passwortstand> stand) {}

    /** From here on the attempt counts as failed. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public Passwortfrage beginnen(Anmelden command) {
        String name = Konto.normalisiert(command.benutzername());
        if (!drossel.zulassen(Anmeldeversuch.Art.PASSWORT, name, command.adresse())) {
            return new Passwortfrage(true, Optional.empty());
        }
        konten.announce(0); // whoever signs in is nobody yet, also in a browser in which somebody is signed in
        return new Passwortfrage(false, konten.zurAnmeldung(name));
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
        drossel.gelungen(Anmeldeversuch.Art.PASSWORT, Konto.normalisiert(command.benutzername()), command.adresse());
        boolean mitCode = zulassung.get().mitZweitemFaktor();
        Herkunft herkunft = Herkunft.von(command.adresse(), command.geraet());
        String schluessel = sitzungen.beginnen(akteur.get(), herkunft, mitCode, clock.instant());
        return new AnmeldeErgebnis(
                mitCode ? AnmeldeErgebnis.Art.CODE_NOETIG : AnmeldeErgebnis.Art.ANGEMELDET, schluessel);
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
        if (!drossel.zulassen(Anmeldeversuch.Art.CODE, name, command.adresse())) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.GEDROSSELT);
        }
        if (!codes.pruefe(konto, command.code(), jetzt)) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELEHNT);
        }
        drossel.gelungen(Anmeldeversuch.Art.CODE, name, command.adresse());
        Optional<Anmeldung> sitzung = zulassung.get().sitzung().flatMap(s -> sitzungen.find(s.id()));
        String schluessel = Schluessel.neu();
        sitzung.orElseThrow().bestaetigtMitZweitemFaktor(Schluessel.hash(schluessel));
        return new AnmeldeErgebnis(AnmeldeErgebnis.Art.ANGEMELDET, schluessel);
    }

    /** Notes that a session is in use. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public void benutzt(long kontoId, long sitzungId) {
        konten.announce(kontoId);
        sitzungen.find(sitzungId).ifPresent(sitzung -> sitzung.benutzt(clock.instant()));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
