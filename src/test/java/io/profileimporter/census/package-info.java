@org.jspecify.annotations.NullMarked
package io.profileimporter.census;
