/** Two wordings of the same beside each other, with the words marked in which they differ (rule G-1); for every slice that has versions. */
package de.familienaudit.shared.vergleich;
