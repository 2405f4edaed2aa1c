package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Vertretungsvermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.StandwechselRule;
import de.familienaudit.vorlage.domain.mitzeichnung.AnfrageRule;
import de.familienaudit.vorlage.domain.mitzeichnung.Antwort;
import de.familienaudit.vorlage.domain.mitzeichnung.AntwortRule;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsantwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsstand;
import de.familienaudit.vorlage.domain.mitzeichnung.Rundenende;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.gang.Schreibrecht;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.stellungnahme.Finanzfragen;
import de.familienaudit.vorlage.stellungnahme.Haushaltsstellungnahme;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Co-signing of a paper: what its page shows of it, and the answer of those who are asked (rules V-7, V-8, R-1, R-4, G-4). */
@Stateless
@Guarded
public class MitzeichnungService {

    /** Kind of the dates of {@link MitzeichnungFristen}. */
    public static final String FRISTART = "MITZEICHNUNG";

    @Inject
    private MitzeichnungRepository repository;

    @Inject
    private Mitzeichnungsrunden runden;

    @Inject
    private Beteiligte beteiligte;

    @Inject
    private Textstaende textstaende;

    @Inject
    private Papierakten akten;

    @Inject
    private Schreibrecht schreibrecht;

    @Inject
    private Finanzfragen fragen;

    @Inject
    private Haushaltsstellungnahme haushalt;

    @Inject
    private Vertretungsvermerk vermerk;

    @Inject
    private Clock clock;

    /**
     * The course of co-signing; nothing for somebody outside of the circle of the paper (V-10).
     *
     * @param details as the page read them; the steps themselves check again
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Mitzeichnungsblatt blatt(VorlageDetails details) {
        if (details.weg().isNacherfasst()) {
            return Mitzeichnungsblatt.LEER;
        }
        Papierstand stand = Papierstand.valueOf(details.kopf().lage().stand().name());
        boolean entwurf = StandwechselRule.erlaubt(stand, Papierstand.EINGEREICHT);
        boolean schreibt =
                schreibrecht.hat(details.weg().ersteller(), details.weg().einreicherStelle());
        List<String> schritte = new ArrayList<>();
        if (schreibt && entwurf && details.kopf().aktuell()) {
            schritte.add("anfragen");
            if (StandwechselRule.erlaubt(stand, Papierstand.ENTWURF)) {
                schritte.add("abbrechen");
            }
        }
        Mitzeichnungsstand lauf = repository.findLauf(details.kopf().id());
        if (lauf.runde() == 0) {
            return Mitzeichnungsblatt.LEER.mit(schritte);
        }
        Set<Integer> gleiche = textstaende.gleicheWieJetzt(
                details.kopf().id(),
                Mitzeichnungsrunden.aufzeichnungen(lauf),
                details.aufzeichnungen().get(0).nummer());
        return new MitzeichnungsblattBuilder(
                        lauf,
                        beteiligte.von(lauf.anfragen()),
                        gleiche,
                        schreibt
                                && AnfrageRule.ruecknahme(
                                                !entwurf && details.weg().oeffentlich())
                                        .isEmpty(),
                        details.kopf().hatKaemmerei(),
                        LocalDate.now(clock))
                .blatt(entwurf, schritte);
    }

    /**
     * Answers a request when it is its turn. A return makes the paper a draft again; what the Kämmerei says stands in the paper from then on.
     *
     * @param gesehen number of the recording that the person read
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.mitzeichnung_nicht_gefragt
     * @throws ConflictException G-4, when the text is another one by now
     * @throws BusinessRuleException V-7.mitzeichnung_…, V-7.rueckgabe_ohne_grund, V-8.…, H-4.…, form.…
     */
    @Requires(MitzeichnungRechte.VORLAGEN_MITZEICHNEN)
    public void antworten(long mitzeichnungId, int gesehen, AntwortGeben command) {
        akten.sperren();
        Mitzeichnung anfrage = repository.find(mitzeichnungId);
        Mitzeichnungsstand lauf = repository.findLauf(anfrage.vorlageId());
        Beteiligte.Kreis kreis = beteiligte.von(List.of(anfrage));
        if (!kreis.istGefragt(anfrage)) {
            throw new ForbiddenException(Violation.of("R-1.mitzeichnung_nicht_gefragt"));
        }
        lauf.hindernis(anfrage).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        Papierakte akte = akten.find(anfrage.vorlageId());
        pruefeText(akte, gesehen);
        Antwort antwort = command.antwort();
        boolean stellungnahme = AntwortRule.nimmtStellung(anfrage.art(), antwort, akte.papier());
        List<Violation> verstoesse = new ArrayList<>(AntwortRule.verstoesse(anfrage.art(), antwort, akte.papier()));
        boolean erteilt = antwort.kaemmerei() == Kaemmereistand.ERFOLGT;
        if (stellungnahme) {
            verstoesse.addAll(haushalt.verstoesse(fragen.find(akte.id()), command.haushalt(), erteilt));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        vermerk.setzen(kreis.vertreten(anfrage));
        Mitzeichnungsantwort gegeben = new Mitzeichnungsantwort(
                anfrage,
                stellungnahme ? antwort : antwort.ohneStellungnahme(),
                gesehen,
                kreis.vertreten(anfrage),
                runden.jetzt());
        repository.save(gegeben);
        if (antwort.gibtZurueck()) {
            runden.beenden(akte.vorlage(), anfrage.runde(), Rundenende.ZURUECKGEGEBEN, "");
            akte.vorlage().zurueckZumEntwurf();
        } else if (stellungnahme) {
            Papier danach = AntwortRule.danach(antwort, akte.papier());
            if (!danach.equals(akte.papier())) {
                akten.aufzeichnen(akte, danach, Aufzeichnungsanlass.MITZEICHNUNG, "");
            }
            haushalt.festhalten(
                    gegeben.id(), gegeben.erfassung().am(), fragen.find(akte.id()), command.haushalt(), erteilt);
        }
    }

    /** What the Kämmerei said in between makes no other text. */
    private void pruefeText(Papierakte akte, int gesehen) {
        int aktuell = akte.vorlage().aktuell();
        if (gesehen != aktuell
                && !textstaende
                        .gleiche(akte.id(), List.of(gesehen), akte.papier())
                        .contains(gesehen)) {
            throw new ConflictException(
                    akte.aufzeichnung().erfassung().von(),
                    akte.aufzeichnung().text().betreff(),
                    akte.aufzeichnung().erfassung().am());
        }
    }
}
