# requires: python3
# debian: python3
# setup: pip install jinja2==3.1.6
printf 'import jinja2\njinja2.Template("{{ user.name }}").render()\n' > a.py; printf 'import jinja2\njinja2.Template("{{ u.name.x }}").render(u={})\n' > b.py; printf 'import jinja2\njinja2.Template("{%% endfor %%}")\n' > c.py
python3 a.py; python3 b.py; python3 c.py
printf 'import jinja2\njinja2.Template("{{ a } }")\n' > d.py; python3 d.py
