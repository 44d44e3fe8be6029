package io.profileimporter.mapping;

import io.profileimporter.row.SourceRow;

/** Where the elements of a property stand in the rows of one export. */
interface ElementsPlace {

  Elements find(SourceRow row);
}
