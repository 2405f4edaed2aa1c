package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.Beratungsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is typed for one row of the Beratungsfolge with its votes (rules V-2, V-3, V-5). */
public class BeratungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gremium = "";
    private LocalDate tag;
    private String rolle = "";
    private String stand = "";
    private String umfang = "";
    private String teile = "";
    private boolean geaendert;
    private String ausfallgrund = "";
    private String nachfolgerin = "";
    private String zeilenbemerkung = "";
    private final List<StimmForm> stimmen = new ArrayList<>();

    static BeratungForm of(Beratungsangabe angabe) {
        BeratungForm form = new BeratungForm();
        form.gremium = Objects.toString(angabe.gremium(), "");
        form.tag = angabe.tag();
        form.rolle = angabe.rolle();
        form.stand = angabe.stand();
        form.umfang = angabe.entscheidung().umfang();
        form.teile = angabe.entscheidung().teile();
        form.geaendert = angabe.entscheidung().geaendert();
        form.ausfallgrund = angabe.ausfall().grund();
        form.nachfolgerin = Objects.toString(angabe.ausfall().nachfolgerin(), "");
        form.zeilenbemerkung = angabe.bemerkung();
        angabe.stimmen().forEach(s -> form.stimmen.add(StimmForm.of(s)));
        return form;
    }

    Beratungsangabe angabe() {
        return new Beratungsangabe(
                gremium.isEmpty() ? null : Long.valueOf(gremium),
                tag,
                rolle,
                stand,
                new Beratungsangabe.Entscheidung(umfang, teile, geaendert),
                new Beratungsangabe.Ausfall(
                        ausfallgrund, nachfolgerin.isEmpty() ? null : Integer.valueOf(nachfolgerin)),
                zeilenbemerkung,
                stimmen.stream().map(StimmForm::angabe).toList());
    }

    public void stimmeDazu() {
        stimmen.add(new StimmForm());
    }

    /** @param index of the vote, from 0 */
    public void stimmeWeg(int index) {
        stimmen.remove(index);
    }

    /** The row that it points to has another place now; 0 for none any more. */
    void nachfolgerinAn(int platz) {
        nachfolgerin = platz == 0 ? "" : String.valueOf(platz);
    }

    public String getGremium() {
        return gremium;
    }

    public void setGremium(String gremium) {
        this.gremium = gremium == null ? "" : gremium;
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getRolle() {
        return rolle;
    }

    public void setRolle(String rolle) {
        this.rolle = rolle == null ? "" : rolle;
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String stand) {
        this.stand = stand == null ? "" : stand;
    }

    public String getUmfang() {
        return umfang;
    }

    public void setUmfang(String umfang) {
        this.umfang = umfang == null ? "" : umfang;
    }

    public String getTeile() {
        return teile;
    }

    public void setTeile(String teile) {
        this.teile = teile == null ? "" : teile;
    }

    public boolean isGeaendert() {
        return geaendert;
    }

    public void setGeaendert(boolean geaendert) {
        this.geaendert = geaendert;
    }

    public String getAusfallgrund() {
        return ausfallgrund;
    }

    public void setAusfallgrund(String ausfallgrund) {
        this.ausfallgrund = ausfallgrund == null ? "" : ausfallgrund;
    }

    public String getNachfolgerin() {
        return nachfolgerin;
    }

    public void setNachfolgerin(String nachfolgerin) {
        this.nachfolgerin = nachfolgerin == null ? "" : nachfolgerin;
    }

    public String getZeilenbemerkung() {
        return zeilenbemerkung;
    }

    public void setZeilenbemerkung(String zeilenbemerkung) {
        this.zeilenbemerkung = zeilenbemerkung == null ? "" : zeilenbemerkung;
    }

    public List<StimmForm> getStimmen() {
        return stimmen;
    }
}
