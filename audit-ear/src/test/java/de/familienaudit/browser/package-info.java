/**
 * Tests in a real browser against the one-WAR form: one journey per role. {@link de.familienaudit.browser.BrowserTest} is
 * their base; page objects live beside the tests. A slice brings its {@link de.familienaudit.browser.adressen.Adressbuch}, which says
 * how to ask for its addresses.
 */
package de.familienaudit.browser;
