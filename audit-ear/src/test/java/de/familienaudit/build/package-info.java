/** What the build says about itself. Nothing in here knows the application. */
package de.familienaudit.build;
