/**
 * Tests in a real browser against the one-WAR form: one journey per role. {@link de.familienaudit.browser.BrowserTest} is
 * their base; page objects live beside the tests.
 */
package de.familienaudit.browser;
