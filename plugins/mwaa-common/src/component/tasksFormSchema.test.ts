import { operatorFieldFormSchema } from './operatorFieldFormSchema';
import { tasksFormSchema } from './tasksFormSchema';
import { wizardOperators } from './wizardOperators';

describe('tasksFormSchema', () => {
  it('offers every operator with its arguments', () => {
    const schema = JSON.parse(JSON.stringify(tasksFormSchema()));
    expect(schema.items.properties.operator.enum).toEqual(
      wizardOperators.map(({ id }) => id),
    );
    const conditions: { if: object; then: object }[] = schema.items.allOf;
    expect(conditions.map(condition => condition.if)).toEqual(
      wizardOperators
        .filter(({ fields }) => fields.length)
        .map(({ id }) => ({
          required: ['operator'],
          properties: { operator: { const: id } },
        })),
    );
    expect(conditions[0].then).toMatchObject({
      required: ['with'],
      properties: {
        with: {
          required: ['bash_command'],
          properties: {
            bash_command: { type: 'string', 'ui:widget': 'textarea' },
            env: { type: 'object', additionalProperties: { type: 'string' } },
            append_env: { type: 'boolean', default: false },
          },
        },
      },
    });
  });

  // The scaffolder collects the ui keys of all branches by the field's name.
  it('shows fields of one name in one widget', () => {
    const widgets = new Map<string, unknown>();
    for (const field of wizardOperators.flatMap(({ fields }) => fields)) {
      const schema = operatorFieldFormSchema(field);
      const widget = [schema['ui:widget'], schema['ui:options']];
      expect([field.name, widgets.get(field.name) ?? widget]).toEqual([
        field.name,
        widget,
      ]);
      widgets.set(field.name, widget);
    }
  });

  it('holds no template expression, which the scaffolder would fill in', () => {
    expect(JSON.stringify(tasksFormSchema())).not.toContain('${{');
  });
});
