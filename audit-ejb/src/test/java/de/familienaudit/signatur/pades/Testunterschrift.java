package de.familienaudit.signatur.pades;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs PDF files in every way that honest and other programs do, with the example key, by PDFBox and BouncyCastle alone. */
final class Testunterschrift {

    /** Open for the whole run: opening takes longer than signing. */
    private static final Signaturschluessel SCHLUESSEL = Beispielschluessel.offen();

    private String feld = "Unterschrift";
    private PDRectangle platz;
    private int seite;
    private String text = "Unterschrieben";
    private int stufe;
    private String form = "ETSI.CAdES.detached";
    private boolean mitZertifikatsangabe = true;
    private Testdokument.Schritt vorher = document -> {};
    private Consumer<COSDictionary> eintrag = widget -> {};
    private Function<byte[], AttributeTable> zusatz;
    private ContentSigner fremd;
    private X509Certificate fremdes;

    static Testunterschrift neu(String feld) {
        Testunterschrift t = new Testunterschrift();
        t.feld = feld;
        return t;
    }

    Testunterschrift auf(int seitennummer, PDRectangle rechteck, String inhalt) {
        seite = seitennummer;
        platz = rechteck;
        text = inhalt;
        return this;
    }

    /** Certifies with this level of DocMDP; 0 for none. */
    Testunterschrift zertifiziert(int p) {
        stufe = p;
        return this;
    }

    Testunterschrift form(String subFilter) {
        form = subFilter;
        return this;
    }

    /** As many older programs do. */
    Testunterschrift ohneZertifikatsangabe() {
        mitZertifikatsangabe = false;
        return form("adbe.pkcs7.detached");
    }

    /** What the program does to the document before it signs. */
    Testunterschrift vorher(Testdokument.Schritt schritt) {
        vorher = schritt;
        return this;
    }

    Testunterschrift mit(Consumer<COSDictionary> widget) {
        eintrag = widget;
        return this;
    }

    /** Adds attributes that the signature does not cover, made from its value. */
    Testunterschrift mitUnsignierten(Function<byte[], AttributeTable> attribute) {
        zusatz = attribute;
        return this;
    }

    Testunterschrift von(ContentSigner signer, X509Certificate zertifikat) {
        fremd = signer;
        fremdes = zertifikat;
        return this;
    }

    byte[] unter(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            vorher.auf(document);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(form));
            Calendar zeit = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            zeit.setTime(Date.from(Testdokument.JETZT));
            signature.setSignDate(zeit);
            if (stufe > 0) {
                zertifiziere(document, signature);
            }
            COSDictionary widget = feld(document, signature);
            document.addSignature(signature, in -> cms(in).getEncoded());
            zeige(document, widget);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private COSDictionary feld(PDDocument document, PDSignature signature) throws IOException {
        PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
        PDSignatureField field = (PDSignatureField) acroForm.getField(feld);
        PDPage page = document.getPage(seite);
        if (field == null) {
            field = new PDSignatureField(acroForm);
            field.setPartialName(feld);
            PDAnnotationWidget neu = field.getWidgets().get(0);
            neu.setRectangle(platz == null ? new PDRectangle() : platz);
            neu.setPage(page);
            neu.setPrinted(true);
            List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> annotations = page.getAnnotations();
            annotations.add(neu);
            page.setAnnotations(annotations);
            List<org.apache.pdfbox.pdmodel.interactive.form.PDField> fields = acroForm.getFields();
            fields.add(field);
            acroForm.setFields(fields);
        }
        field.getCOSObject().setItem(COSName.V, signature);
        return field.getWidgets().get(0).getCOSObject();
    }

    /** After PDFBox has taken the signature, since it makes fields without a picture of its own unseen. */
    private void zeige(PDDocument document, COSDictionary eines) throws IOException {
        PDAnnotationWidget widget = new PDAnnotationWidget(eines);
        if (platz != null) {
            widget.setRectangle(platz);
            widget.setAppearance(
                    Urkunde.erscheinung(document, new PDRectangle(platz.getWidth(), platz.getHeight()), text));
        }
        eintrag.accept(eines);
    }

    private void zertifiziere(PDDocument document, PDSignature signature) {
        COSDictionary parameter = new COSDictionary();
        parameter.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameter.setInt(COSName.P, stufe);
        parameter.setName(COSName.V, "1.2");
        COSDictionary verweis = new COSDictionary();
        verweis.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        verweis.setName("TransformMethod", "DocMDP");
        verweis.setItem("TransformParams", parameter);
        signature.getCOSObject().setItem("Reference", new COSArray(List.of(verweis)));
        COSDictionary perms = new COSDictionary();
        perms.setItem("DocMDP", signature);
        document.getDocumentCatalog().getCOSObject().setItem("Perms", perms);
    }

    private CMSSignedData cms(InputStream content) throws IOException {
        return cms(content.readAllBytes());
    }

    CMSSignedData cms(byte[] content) throws IOException {
        try {
            Signaturschluessel key = SCHLUESSEL;
            X509Certificate zertifikat = fremdes == null ? key.zertifikat() : fremdes;
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder builder =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signiert(zertifikat)));
            generator.addSignerInfoGenerator(builder.build(fremd == null ? new Schluessel(key) : fremd, zertifikat));
            generator.addCertificates(new JcaCertStore(List.of(zertifikat, Beispielschluessel.STELLE.ca())));
            CMSSignedData data = generator.generate(new CMSProcessableByteArray(content), false);
            if (zusatz == null) {
                return data;
            }
            SignerInformation signer =
                    data.getSignerInfos().getSigners().iterator().next();
            return CMSSignedData.replaceSigners(
                    data,
                    new SignerInformationStore(
                            SignerInformation.replaceUnsignedAttributes(signer, zusatz.apply(signer.getSignature()))));
        } catch (java.security.GeneralSecurityException
                | org.bouncycastle.operator.OperatorException
                | org.bouncycastle.cms.CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private AttributeTable signiert(X509Certificate zertifikat) throws java.security.GeneralSecurityException {
        ASN1EncodableVector attribute = new ASN1EncodableVector();
        if (mitZertifikatsangabe) {
            byte[] abdruck = java.security.MessageDigest.getInstance("SHA-256").digest(zertifikat.getEncoded());
            attribute.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(abdruck)))));
        }
        return new AttributeTable(attribute);
    }

    /** The example key, which signs only fingerprints. */
    private static final class Schluessel implements ContentSigner {
        private final Signaturschluessel key;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Schluessel(Signaturschluessel key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withRSA");
        }

        @Override
        public OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            return key.signDigest(PadesSigner.digest(bytes.toByteArray()));
        }
    }

    /** Signs a file once more within the same dictionary, over other ranges of its bytes: a forger's work. */
    byte[] neuUeber(byte[] signed, int[] bereich) {
        try {
            String alt = new String(signed, java.nio.charset.StandardCharsets.ISO_8859_1);
            int at = alt.lastIndexOf("/ByteRange");
            int auf = alt.indexOf('[', at);
            int zu = alt.indexOf(']', at);
            while (alt.charAt(zu + 1) == ' ') {
                zu++;
            }
            String neu = "[" + bereich[0] + " " + bereich[1] + " " + bereich[2] + " " + bereich[3];
            byte[] file = signed.clone();
            byte[] text = (neu + " ".repeat(zu - auf - neu.length()) + "]")
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, file, auf, text.length);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.write(file, bereich[0], bereich[1]);
            content.write(file, bereich[2], Math.min(bereich[3], file.length - bereich[2]));
            String hex = java.util.HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            cms(new ByteArrayInputStream(content.toByteArray())).getEncoded());
            int contents = alt.indexOf('<', alt.lastIndexOf("/Contents")) + 1;
            int ende = alt.indexOf('>', contents);
            byte[] wert = (hex + "0".repeat(ende - contents - hex.length()))
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            System.arraycopy(wert, 0, file, contents, wert.length);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
