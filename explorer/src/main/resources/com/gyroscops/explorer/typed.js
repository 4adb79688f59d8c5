/**
 * The contents of the forms within `root`, to be restored when they are created anew: each field by its component and
 * name, with whether it has the focus and whether the enclosing details are open.
 */
export function typedIn(root) {
  return new Map(fieldsIn(root).map(field => [keyOf(field), {
    value: field.value,
    checked: field.checked,
    open: field.closest('details')?.open,
    focused: field === document.activeElement,
  }]));
}

/** Restores what `typedIn` returned, in the fields that still exist. */
export function putBack(root, typed) {
  fieldsIn(root).filter(field => typed.has(keyOf(field))).forEach(field => {
    const { value, checked, open, focused } = typed.get(keyOf(field));
    if (open) {
      field.closest('details').open = true;
    }
    if (field.type === 'checkbox' && field.checked !== checked) {
      // A click, because the component keeps the choice.
      field.click();
    } else if (field.type !== 'checkbox') {
      field.value = value;
    }
    if (focused) {
      field.focus({ preventScroll: true });
    }
  });
}

const fieldsIn = root => [...root.querySelectorAll('form :is(input, select, textarea)')];

function keyOf(field) {
  let part = field;
  while (!part.localName.includes('-')) {
    part = part.parentElement;
  }
  return [part.localName, field.name, field.type === 'checkbox' ? field.value : ''].join(' ');
}
