package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.domain.tagesordnung.Punktfolge;
import de.familienaudit.vorlage.domain.tagesordnung.StimmerfassungRule;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.domain.tagesordnung.Zeileneingabe;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.Voten;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import de.familienaudit.vorlage.tagesordnung.Berichtigungsvorschau.Lage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The votes of a whole session (rules V-3 to V-6, V-14): entered together, refused together at their cells, each paper recorded once more.
 * The first vote says that the session took place.
 */
@Stateless
@Guarded
public class SitzungsstimmenService {

    /** Names of what can be chosen for a row. */
    public static final List<String> STAENDE =
            StimmerfassungRule.WAEHLBAR.stream().map(Enum::name).toList();

    private static final int GRUND_LAENGE = 1000;

    @Inject
    private Papierakten papiere;

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private GremienReader gremien;

    @Inject
    private Clock clock;

    /**
     * The table as it is stored.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = TagesordnungRechte.STIMMEN_ERFASSEN, schreibt = false)
    public Stimmblatt stimmen(long sitzungId) {
        Sitzung sitzung = sitzungen.find(sitzungId);
        Gremienauskunft auskunft = papiere.auskunft();
        List<Tagesordnungspunkt> alle = repository.findPunkte(sitzungId);
        Punktfolge punktfolge = new Punktfolge(alle);
        Map<Long, Tagesordnungspunkt> punkte = alle.stream()
                .filter(p -> p.vorlageId() != null)
                .collect(Collectors.toMap(Tagesordnungspunkt::vorlageId, Function.identity()));
        List<Stimmblatt.Zeile> zeilen = new ArrayList<>();
        for (Papierakte akte : papiere.findMitSitzung(sitzungId)) {
            for (int i = 0; i < akte.papier().folge().size(); i++) {
                if (Objects.equals(akte.papier().folge().get(i).bezug().sitzung(), sitzungId)) {
                    zeilen.add(zeile(akte, i, wo(akte, i, punktfolge, punkte.get(akte.id())), auskunft));
                }
            }
        }
        zeilen.sort(Comparator.comparing((Stimmblatt.Zeile z) -> !z.wo().oeffentlich())
                .thenComparing(z -> z.wo().nummer() == 0)
                .thenComparing(z -> z.wo().nummer())
                .thenComparing(z -> z.wo().position()));
        LocalDate tag = sitzung.plan().tag();
        return new Stimmblatt(
                sitzungId,
                gremien.kunde().nameAm(sitzung.gremium().id(), tag),
                tag,
                sitzung.steht() && !tag.isAfter(heute()),
                StimmerfassungRule.vorfrage(sitzung.plan()).map(Enum::name).orElse(""),
                zeilen);
    }

    /**
     * What corrections among the votes typed would change; nothing is stored.
     *
     * @return empty when nothing that stood there already is corrected
     * @throws NotFoundException R-2
     * @throws BusinessRuleException as {@link #speichern}, but for the reason
     */
    @Requires(value = TagesordnungRechte.STIMMEN_ERFASSEN, schreibt = false)
    public List<Berichtigungsvorschau> vorschau(Stimmeneingabe eingabe) {
        return plane(eingabe, sitzungen.find(eingabe.sitzungId())).stream()
                .filter(Stimmenplan::berichtigt)
                .map(p -> new Berichtigungsvorschau(
                        p.akte().id(),
                        p.akte().nummer(),
                        p.akte().papier().text().betreff(),
                        lage(p.akte(), p.akte().papier()),
                        lage(p.akte(), p.danach())))
                .toList();
    }

    /**
     * Stores the votes.
     *
     * @return how many papers were recorded once more
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-3.…, V-4.…, V-5.…, V-6.…, V-14.grund_fehlt, V-16.…, G-4.…, all at once
     */
    @Requires(TagesordnungRechte.STIMMEN_ERFASSEN)
    public int speichern(Stimmeneingabe eingabe) {
        papiere.sperren();
        Sitzung sitzung = sitzungen.lock(eingabe.sitzungId());
        List<Stimmenplan> plaene = plane(eingabe, sitzung);
        if (plaene.stream().anyMatch(Stimmenplan::berichtigt)) {
            grund(eingabe.grund());
        }
        if (!plaene.isEmpty() && sitzung.stand() == Sitzungsstand.GEPLANT) {
            sitzung.stattgefunden(heute());
        }
        for (Stimmenplan plan : plaene) {
            papiere.aufzeichnen(
                    plan.akte(),
                    plan.danach(),
                    plan.berichtigt() ? Aufzeichnungsanlass.NIEDERSCHRIFT : Aufzeichnungsanlass.BERATUNG,
                    plan.berichtigt() ? eingabe.grund() : "");
        }
        return plaene.size();
    }

    /** Only papers that change; refused together. */
    private List<Stimmenplan> plane(Stimmeneingabe eingabe, Sitzung sitzung) {
        Gremienauskunft auskunft = papiere.auskunft();
        Map<Long, Papierakte> akten = papiere.findMitSitzung(eingabe.sitzungId()).stream()
                .collect(Collectors.toMap(Papierakte::id, Function.identity()));
        Map<Long, List<Stimmeneingabe.Zeile>> jePapier = eingabe.zeilen().stream()
                .collect(Collectors.groupingBy(
                        Stimmeneingabe.Zeile::vorlageId, LinkedHashMap::new, Collectors.toList()));
        List<Violation> verstoesse = new ArrayList<>();
        List<Stimmenplan> plaene = new ArrayList<>();
        jePapier.forEach((id, zeilen) -> {
            Papierakte akte = akten.get(id);
            if (akte == null) {
                verstoesse.add(
                        Violation.at("zeilen:" + zeilen.get(0).stimmen().get(0).linie() + ":ja", "G-4.zeile_weg"));
                return;
            }
            Stimmenplan plan = Stimmenplan.of(akte, sitzung, zeilen, auskunft, heute());
            verstoesse.addAll(plan.verstoesse());
            if (plan.aendert()) {
                plaene.add(plan);
            }
        });
        if (!plaene.isEmpty() && !sitzung.steht()) {
            verstoesse.add(0, Violation.of("V-16.sitzung_steht_nicht"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        return plaene;
    }

    private static void grund(String grund) {
        if (grund.isEmpty()) {
            throw new BusinessRuleException(Violation.at("grund", "V-14.grund_fehlt"));
        }
        if (grund.length() > GRUND_LAENGE) {
            throw new BusinessRuleException(Violation.zuLang("grund", grund.length(), GRUND_LAENGE));
        }
    }

    private Lage lage(Papierakte akte, Papier papier) {
        Papierlage lage = papiere.lage(akte, papier);
        return new Lage(lage.stand(), lage.am());
    }

    private static Stimmblatt.Wo wo(Papierakte akte, int i, Punktfolge folge, Tagesordnungspunkt punkt) {
        return new Stimmblatt.Wo(
                punkt == null || punkt.istOeffentlich(),
                punkt == null ? 0 : folge.nummer(punkt),
                i + 1,
                akte.papier().folge().get(i).rolle());
    }

    private static Stimmblatt.Zeile zeile(Papierakte akte, int i, Stimmblatt.Wo wo, Gremienauskunft auskunft) {
        Beratung zeile = akte.papier().folge().get(i);
        return new Stimmblatt.Zeile(
                wo,
                new Stimmblatt.Papier(
                        akte.id(),
                        akte.nummer(),
                        akte.papier().text().betreff(),
                        akte.vorlage().aktuell(),
                        akte.aufzeichnung().erfassung().von(),
                        akte.aufzeichnung().erfassung().am()),
                zeile.stand() == Beratungsstand.GEPLANT ? "" : zeile.stand().name(),
                Zeileneingabe.vermerk(zeile),
                zeile.abstimmungen().stream().map(Stimmangabe::of).toList(),
                Voten.der(zeile, auskunft));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
