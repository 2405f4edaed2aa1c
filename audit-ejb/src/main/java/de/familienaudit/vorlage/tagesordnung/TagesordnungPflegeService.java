package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.Folgewechsel;
import de.familienaudit.vorlage.domain.tagesordnung.PunktRule;
import de.familienaudit.vorlage.domain.tagesordnung.Punktfolge;
import de.familienaudit.vorlage.domain.tagesordnung.StimmerfassungRule;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Putting papers on the agenda of a session, ordering them, taking them off (rules V-5, V-6, V-7, V-10, V-16). What changes a row of a
 * paper is a further recording of it (G-1). A step that a rule refuses changes nothing.
 */
@Stateless
@Guarded
public class TagesordnungPflegeService {

    /** Names of what can be said of an item that is taken off. */
    public static final List<String> HERUNTER =
            StimmerfassungRule.HERUNTER.stream().map(Enum::name).toList();

    private static final int GRUND_LAENGE = 300;

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private Papierakten papiere;

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private Aufsetzwerk werk;

    /**
     * A paper stands on the agenda, at the end of its part: a row of it gets this session, and its day.
     *
     * @param zeile place of the row, from 1
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-2.…, V-5.…, V-6.…, V-7.…, V-10.…, V-16.…, all at once
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void aufsetzen(long sitzungId, long vorlageId, int zeile, boolean oeffentlich) {
        Sitzung sitzung = sperren(sitzungId);
        Papierakte akte = papiere.find(vorlageId);
        BusinessRuleException.throwIfAny(
                PunktRule.einplanbar(sitzung, akte.vorlage(), akte.papier(), zeile, oeffentlich));
        werk.aufsetzen(sitzung, akte, zeile, oeffentlich);
    }

    /**
     * A row that names the body and the day of the session already belongs to it from now on.
     *
     * @param zeile place of the row, from 1
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-5.nicht_verknuepfbar, V-10.nur_nichtoeffentlich, V-16.zu_viele_punkte
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void verknuepfen(long sitzungId, long vorlageId, int zeile) {
        Sitzung sitzung = sperren(sitzungId);
        Papierakte akte = papiere.find(vorlageId);
        if (!PunktRule.verknuepfbar(sitzung, akte.vorlage(), akte.papier(), zeile)) {
            throw new BusinessRuleException(Violation.of("V-5.nicht_verknuepfbar"));
        }
        Integer fassung = akte.aufzeichnung().fassungsstand().fassung();
        papiere.aufzeichnen(
                akte,
                Folgewechsel.verknuepfen(akte.papier(), zeile, new Sitzungsbezug(sitzung.id(), fassung)),
                Aufzeichnungsanlass.BERATUNG,
                "");
        werk.anfuegenEinmal(sitzung, vorlageId, akte.vorlage().istOeffentlich());
    }

    /**
     * A matter without a paper, at the end of the public part.
     *
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-16.sitzung_steht_nicht, V-16.zu_viele_punkte, form.…
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void punktOhneVorlage(long sitzungId, String titel) {
        Sitzung sitzung = sperren(sitzungId);
        String text = Objects.requireNonNullElse(titel, "");
        List<Violation> verstoesse = new ArrayList<>(PunktRule.titel(text));
        if (!sitzung.steht()) {
            verstoesse.add(Violation.of("V-16.sitzung_steht_nicht"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        werk.anfuegenOhneVorlage(sitzung, text);
    }

    /**
     * An item gets another number, perhaps in the other part.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-10.…, V-16.nummer_unmoeglich
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void verschieben(long punktId, int version, boolean oeffentlich, int nummer) {
        Tagesordnungspunkt punkt = sperrenPunkt(punktId, version);
        if (punkt.vorlageId() == null && !oeffentlich) {
            throw new BusinessRuleException(Violation.at("teil", "V-10.punkt_ohne_vorlage"));
        }
        if (punkt.vorlageId() != null) {
            PunktRule.teil(papiere.find(punkt.vorlageId()).vorlage(), oeffentlich)
                    .ifPresent(v -> {
                        throw new BusinessRuleException(v);
                    });
        }
        new Punktfolge(repository.findPunkte(punkt.sitzungId())).verschieben(punkt, oeffentlich, nummer);
        repository.flush();
    }

    /**
     * What was planned is taken off the agenda in or before the session: its number stays, its row says what became of it.
     *
     * @param stand name of ABGESETZT, VERTAGT, VERWIESEN or ZURUECKGESTELLT
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-5.…, form.…, all at once
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void herunternehmen(long punktId, int version, String stand, String grund) {
        Tagesordnungspunkt punkt = sperrenPunkt(punktId, version);
        Beratungsstand neuer = EnumNames.find(Beratungsstand.class, stand)
                .filter(StimmerfassungRule.HERUNTER::contains)
                .orElse(null);
        String text = Objects.requireNonNullElse(grund, "").strip();
        List<Violation> verstoesse = new ArrayList<>();
        if (neuer == null) {
            verstoesse.add(Violation.at("stand", "form.pflichtfeld"));
        }
        if (text.isEmpty()) {
            verstoesse.add(Violation.at("grund", "V-5.grund_fehlt"));
        } else if (text.length() > GRUND_LAENGE) {
            verstoesse.add(Violation.zuLang("grund", text.length(), GRUND_LAENGE));
        }
        if (punkt.vorlageId() == null) {
            verstoesse.add(Violation.of("V-5.ohne_vorlage"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        Papierakte akte = papiere.find(punkt.vorlageId());
        Papier danach = akte.papier()
                .mitFolge(akte.papier().folge().stream()
                        .map(z -> istGeplantIn(z, punkt) ? z.mit(neuer, new Verbleib(text, null)) : z)
                        .toList());
        if (danach.equals(akte.papier())) {
            throw new BusinessRuleException(Violation.of("V-5.nicht_geplant"));
        }
        papiere.aufzeichnen(akte, danach, Aufzeichnungsanlass.BERATUNG, text);
    }

    /**
     * What was put on by mistake stands there no more; the items behind it move up, and the row of the paper has no session any more.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-5.schon_behandelt where the votes of a session of the program stand in the row
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void entfernen(long punktId, int version) {
        Tagesordnungspunkt punkt = sperrenPunkt(punktId, version);
        if (punkt.vorlageId() != null) {
            loesen(punkt, papiere.find(punkt.vorlageId()));
        }
        new Punktfolge(repository.findPunkte(punkt.sitzungId())).entfernen(punkt);
        repository.delete(punkt);
    }

    private void loesen(Tagesordnungspunkt punkt, Papierakte akte) {
        Sitzung sitzung = sitzungen.find(punkt.sitzungId());
        if (akte.papier().folge().stream().anyMatch(z -> gehoertZu(z, punkt) && PunktRule.istBehandelt(sitzung, z))) {
            throw new BusinessRuleException(Violation.of("V-5.schon_behandelt"));
        }
        Papier danach = Folgewechsel.loesen(akte.papier(), punkt.sitzungId());
        if (!danach.equals(akte.papier())) {
            papiere.aufzeichnen(akte, danach, Aufzeichnungsanlass.BERATUNG, "");
        }
    }

    private static boolean gehoertZu(Beratung zeile, Tagesordnungspunkt punkt) {
        return Objects.equals(zeile.bezug().sitzung(), punkt.sitzungId());
    }

    private static boolean istGeplantIn(Beratung zeile, Tagesordnungspunkt punkt) {
        return gehoertZu(zeile, punkt) && zeile.stand() == Beratungsstand.GEPLANT;
    }

    /** Papers first, then sessions: everybody locks in this order. */
    private Sitzung sperren(long sitzungId) {
        papiere.sperren();
        return sitzungen.lock(sitzungId);
    }

    private Tagesordnungspunkt sperrenPunkt(long punktId, int version) {
        papiere.sperren();
        Tagesordnungspunkt punkt = repository.findPunkt(punktId);
        sitzungen.lock(punkt.sitzungId());
        if (punkt.version() != version) {
            throw new ConflictException();
        }
        return punkt;
    }
}
